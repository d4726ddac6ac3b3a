import type { Edition } from '#shared/domain/scenario.ts'
import { activePartnership } from '../active-partnership.rule.ts'
import { agreementForAll } from '../agreement-for-all.rule.ts'
import { agreementSigned } from '../agreement-signed.rule.ts'
import { circularSupply } from '../circular-supply.rule.ts'
import type { Rule } from '../define-rule.ts'
import { directBillCapabilities } from '../direct-bill-capabilities.rule.ts'
import { directBillOngoing } from '../direct-bill-ongoing.rule.ts'
import { endThroughSupport } from '../end-through-support.rule.ts'
import { enrolledInRole } from '../enrolled-in-role.rule.ts'
import { knownMarket } from '../known-market.rule.ts'
import { noAffiliateSale } from '../no-affiliate-sale.rule.ts'
import { noDirectMicrosoftBilling } from '../no-direct-microsoft-billing.rule.ts'
import { noSelfSale } from '../no-self-sale.rule.ts'
import { notAddressed } from '../not-addressed.rule.ts'
import { onboardedInPartnerCenter } from '../onboarded-in-partner-center.rule.ts'
import { oneRelationshipPerProvider } from '../one-relationship-per-provider.rule.ts'
import { ownUseFromProvider } from '../own-use-from-provider.rule.ts'
import { ownUseSeller } from '../own-use-seller.rule.ts'
import { ownUseTenant } from '../own-use-tenant.rule.ts'
import { providerInfrastructure } from '../provider-infrastructure.rule.ts'
import { readinessSteps } from '../readiness-steps.rule.ts'
import { resellerAssociation } from '../reseller-association.rule.ts'
import { sameRegionPartnership } from '../same-region-partnership.rule.ts'
import { sameRegionSale } from '../same-region-sale.rule.ts'
import { severalManagers } from '../several-managers.rule.ts'
import { severalPartners } from '../several-partners.rule.ts'
import { supportedChain } from '../supported-chain.rule.ts'
import { whoBillsAndSupports } from '../who-bills-and-supports.rule.ts'

/** The last day for which the sources speak: the first later change that is known took effect the day after. */
export const horizon = '2020-06-30'

/** The page date of the newest source that states rules. */
export const published = '2020-05-12'

export const id: Edition = 'programme-2020-05'

/** The rules as published on 12 May 2020, in the order in which findings are listed. */
export const rules: readonly Rule[] = [
  supportedChain,
  noDirectMicrosoftBilling,
  activePartnership,
  agreementSigned,
  onboardedInPartnerCenter,
  enrolledInRole,
  resellerAssociation,
  directBillCapabilities,
  providerInfrastructure,
  ownUseSeller,
  ownUseTenant,
  noSelfSale,
  noAffiliateSale,
  oneRelationshipPerProvider,
  sameRegionSale,
  sameRegionPartnership,
  knownMarket,
  endThroughSupport,
  whoBillsAndSupports,
  severalPartners,
  severalManagers,
  readinessSteps,
  agreementForAll,
  ownUseFromProvider,
  directBillOngoing,
  circularSupply,
  notAddressed
]
