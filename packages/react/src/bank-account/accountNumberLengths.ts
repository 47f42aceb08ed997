/**
 * How many digits the number of a bank account has, the fewest and the most. The fewest in the United States and in
 * Australia are not written down anywhere: four is below what banks there give out.
 *
 * US: https://developer.cybersource.com/docs/cybs/en-us/api-fields/reference/all/so/api-fields/check-account-number.md
 * GB: https://www.rubydoc.info/gems/banktools-gb/0.13.0/BankTools/GB/Account
 * AU: https://help.etsy.com/hc/en-us/articles/360047217214 (all read 2026-11-22)
 */
export const accountNumberLengths = { US: [4, 17], GB: [6, 10], AU: [4, 9] } as const;
