import { ar as messages } from '@tactful/core/locales/ar';
import type { CheckoutMessages } from '../CheckoutMessages.js';

/** Arabic (Modern Standard). Verbal nouns, since an imperative has a gender. Latin letters and digits are isolated. */
export const ar: CheckoutMessages = {
  ...messages,
  postalCode: {
    US: 'الرمز البريدي (\u2066ZIP\u2069)',
    GB: 'الرمز البريدي',
    IE: 'الرمز البريدي (\u2066Eircode\u2069)',
    IN: 'الرمز البريدي',
    BR: 'الرمز البريدي (\u2066CEP\u2069)',
  },
  hints: {
    card_expiry: 'شهر/سنة',
    card_csc: '\u20663\u2069 أرقام على ظهر البطاقة، أو \u20664\u2069 على وجهها',
    card_csc_3: '\u20663\u2069 أرقام على ظهر بطاقتك',
    card_csc_4: '\u20664\u2069 أرقام على وجه بطاقتك',
  },
  ui: {
    optional: 'اختياري',
    error_prefix: 'خطأ:',
    fill_in: 'يلزم إدخال: {label}',
    card_group: 'بيانات البطاقة',
    csc_help: 'مكان رمز الأمان على البطاقة',
    pay: ['دفع {total}', 'إتمام الدفع'],
    paying: 'جارٍ الدفع',
    paying_long: 'يستغرق الأمر وقتًا أطول من المعتاد. يلزم إبقاء هذه الصفحة مفتوحة.',
    paid: 'اكتمل الدفع',
    checking: 'جارٍ التحقق من الدفع',
    authenticating: 'في انتظار تحقق البنك',
    retrying_in: 'الوقت المتبقي قبل إعادة المحاولة: {wait}.',
    reference: 'الرقم المرجعي: {reference}',
    unconfirmed_title: 'لم نتمكن من تأكيد الدفع',
    unconfirmed_body: 'ربما تم الدفع. يجب عدم الدفع مرة أخرى. يمكن التواصل مع المتجر لمعرفة النتيجة.',
    close: 'إغلاق',
    promo_code: {
      apply: 'تطبيق',
      applying: 'جارٍ التحقق من الرمز الترويجي',
      applied: 'تم تطبيق الرمز الترويجي: {code}',
      removed: 'تمت إزالة الرمز الترويجي',
      missing: 'يلزم إدخال الرمز الترويجي',
      not_applied: 'لم يتم التحقق من الرمز الترويجي. يمكن إعادة المحاولة',
      not_removed: 'لم تتم إزالة الرمز الترويجي. يمكن إعادة المحاولة',
    },
    cart_problems: {
      title: 'بعض المنتجات تحتاج إلى تعديل',
      set_quantity: 'تغيير الكمية إلى: {available}',
      use_price: 'اعتماد السعر الحالي',
      remove: 'إزالة',
      solved: 'تم تحديث الطلب',
    },
    price_change: {
      old_total: 'الإجمالي السابق',
      new_total: 'الإجمالي الجديد',
      confirm: 'الموافقة على الإجمالي الجديد',
    },
    session: {
      extending: 'جارٍ تمديد الوقت',
      extended: 'تم تمديد الوقت',
      not_extended: 'لم نتمكن من تمديد الوقت. يمكن إعادة المحاولة.',
    },
    authentication_step: {
      cancel: 'إلغاء تحقق البنك',
    },
    offline: {
      body: 'يلزم التأكد من الاتصال بالإنترنت. يلزم إبقاء هذه الصفحة مفتوحة.',
      back: 'عاد الاتصال بالإنترنت',
    },
    support_reference: {
      copy: 'نسخ الرقم المرجعي',
      copied: 'تم نسخ الرقم المرجعي',
      selected: 'تم تحديد الرقم المرجعي. يمكن نسخه الآن.',
    },
    checkout_error: {
      title: 'توقفت صفحة الدفع',
      body: 'تلزم إعادة تحميل الصفحة للمتابعة.',
      reload: 'إعادة تحميل الصفحة',
    },
    device: {
      present_card: 'إدخال البطاقة أو تقريبها أو تمريرها',
      total: 'الإجمالي: {total}',
      cancel: 'إلغاء الدفع',
    },
    bank: {
      // for review: routing number and sort code have no settled Arabic terms
      routing_number: 'رقم التوجيه المصرفي',
      sort_code: 'رمز فرز البنك',
      bsb: 'رقم \u2066BSB\u2069',
      checking: 'حساب جارٍ',
      savings: 'حساب توفير',
      agree: 'أوافق على الخصم المباشر',
    },
    address: {
      billing: 'عنوان الفواتير',
      line2: 'الشقة أو الطابق أو المبنى',
      state: 'الولاية',
      province: 'المقاطعة',
      prefecture: 'المحافظة',
      county: 'المقاطعة',
      emirate: 'الإمارة',
      region: 'المنطقة',
    },
    phone: { country: 'رمز البلد' },
    email: { suggestion: 'هل المقصود {address}؟', accept: 'استخدام {address}' },
    saved_methods: {
      loading: 'جارٍ تحميل طرق الدفع المحفوظة',
      ending: '{name}، آخر الأرقام {digits}',
      expires: 'تاريخ الانتهاء: {expiry}',
      // for review: the word for what is chosen unless the shopper chooses otherwise
      default: 'الأساسية',
      make_default: 'تعيين كطريقة أساسية',
      made_default: 'طريقة الدفع الأساسية: {method}',
      replace: 'استبدال',
      remove: 'إزالة',
      confirm: 'إزالة {method}؟',
      keep: 'إبقاء',
      removed: 'تمت الإزالة: {method}',
    },
    wallet_button: {
      loading: 'جارٍ تحميل {wallet}',
    },
  },
};
