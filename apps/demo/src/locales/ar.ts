import { ar as tactful } from '@tactful/react/locales/ar';
import type { Words } from './Words.js';

export const ar: Words = {
  tactful,
  checkout: 'إتمام الشراء',
  opening: 'جارٍ تجهيز الدفع',
  orderSummary: 'ملخّص الطلب',
  products: {
    teapot: { name: 'إبريق شاي مزجّج بالملح', detail: 'أزرق كوبالت، 0.8 لتر' },
    cups: { name: 'كوب شاي', detail: 'رمادي وكوبالت، 0.2 لتر' },
    darjeeling: { name: 'شاي دارجيلنغ، القطفة الأولى', detail: 'أوراق سائبة، 100 غرام' },
  },
  quantity: 'الكمية: {count}',
  subtotal: 'المجموع الفرعي',
  promoCode: 'إضافة رمز ترويجي',
  discount: 'الخصم',
  delivery: 'التوصيل',
  deliveryTime: 'من يومين إلى ثلاثة أيام عمل',
  total: 'الإجمالي',
  tax: 'شامل ضريبة القيمة المضافة',
  contact: 'بيانات التواصل',
  cardNote: 'تذهب بيانات بطاقتك مباشرة إلى مزوّد خدمة الدفع، ولا يطّلع عليها هذا المتجر أبدًا.',
  methods: {
    card: 'بطاقة',
    wallet: 'محفظة Harbour',
    bank_debit: 'خصم مباشر من الحساب',
    pay_later: 'الدفع لاحقًا',
    gift_card: 'بطاقة هدية',
  },
  wallet: 'الدفع عبر محفظة Harbour',
  mandate:
    'بالموافقة يُسمح لمتجر Salt & Kiln ولخدمة الدفع لديه بخصم مبلغ هذا الطلب من حسابك مرة واحدة، ويُسمح لمصرفك بتنفيذ الخصم. يمكن طلب استرداد المبلغ من المصرف خلال ثمانية أسابيع.',
  returns: 'يمكن إرجاع القطع غير المستعملة خلال 30 يومًا.',
  questions: 'لديك سؤال؟ راسلنا',
  thanks: 'شكرًا على طلبك',
  orderNumber: 'رقم الطلب',
  receipt: ['الإيصال في طريقه إلى {email}.', 'الإيصال في طريقه إليك عبر البريد الإلكتروني.'],
  next: 'نجهّز طلبك يدويًا اليوم، ويصلك خلال يومين إلى ثلاثة أيام عمل.',
  shopAgain: 'الطلب مرة أخرى',
};
