import type { rules as english } from '#shared/language/en/rules.ts'
import { josa } from '#shared/language/particles.ts'
import type { RuleTexts } from '#shared/language/speech.ts'
import { tellChain, tellRole, tellWayToList } from './chain.ts'
import { tellCircle, tellKinship } from './kinship.ts'
import { tellMarketGap, tellMarketQuestion, tellOtherRegion, tellRegionOf, tellSameRegion } from './regions.ts'
import { tellFreeTenant, tellPartnerships, tellTakenTenant, tellWaysOut, tellWayToPartnership } from './relationship.ts'
import { tellCapability, tellCarriers, tellLacking, tellOtherSellers, tellWhichCapability } from './service.ts'
import { tellState } from './states.ts'
import { tellBlockers, tellChanges, tellReadiness, tellWayToTurn } from './turn.ts'

/** What every rule says in Korean, in the rulebook's order, and the order of events last. */
export const rules: Readonly<Record<keyof typeof english, RuleTexts>> = {
  'supported-chain': {
    title: '원문에 있는 판매 경로',
    why: '프로그램 원문에서 최종 고객에게 이르는 판매 경로는 두 가지로, 직접 청구 파트너를 거치거나 간접 공급자와 그 재판매인을 거칩니다. 여기에 샘플 시나리오 6에서 재판매인이 자체 사용 목적으로 공급자에게서 사는 경로가 더해집니다. 다른 경로는 언급이 없을 뿐 금지한 것이 아니며, Microsoft에 물어보면 답을 얻을 수 있습니다.',
    fix: '원문에 있는 경로로 판매하거나, 이 경로에 대해 Microsoft에 문의하십시오.',
    holds: tellChain,
    broken: tellChain,
    remedy: tellWayToList
  },
  'no-direct-microsoft-billing': {
    title: 'Microsoft가 직접 청구하지 않는 재판매인',
    why: '간접 재판매인은 Microsoft와 직접 청구 관계를 맺지 않으며, 프로그램에서 거래하려면 간접 공급자를 거쳐야 합니다.',
    fix: '재판매인이 간접 공급자에게서 사게 하십시오.',
    holds: (speech) =>
      `Microsoft에서 사는 ${josa(tellRole(speech, speech.finding.subjects[0] ?? ''), '은/는')} 재판매인이 아님`,
    broken: (speech) =>
      `${josa(tellRole(speech, speech.finding.subjects[0] ?? ''), '이/가')} 되팔 제품을 Microsoft에서 바로 사게 됨`,
    remedy: (speech) =>
      `${josa(speech.subject(0), '이/가')} 유효한 파트너 관계가 있는 간접 공급자에게서 사서 팔게 하십시오.`
  },
  'active-partnership': {
    title: '유효한 파트너 관계',
    why: '간접 재판매인은 간접 공급자를 거쳐 프로그램에서 거래하며, 자신을 재판매인으로 둔 공급자에게서 받은 것을 되팝니다.',
    fix: '파트너 관계를 요청하고 수락하십시오.',
    holds: tellPartnerships,
    broken: (speech) => speech.finding.facts.flatMap((fact) => tellState(fact, speech.name) ?? []).join(', '),
    remedy: tellWayToPartnership
  },
  'agreement-signed': {
    title: 'Microsoft 파트너 계약 서명',
    why: '2020년 2월 1일부터 프로그램에서 거래하는 파트너는 역할과 관계없이 모두 Microsoft 파트너 계약에 서명해 두어야 합니다.',
    fix: '파트너가 판매에 앞서 Microsoft 파트너 계약에 서명하게 하십시오.',
    holds: (speech) => `${josa(speech.list(speech.finding.subjects), '이/가')} Microsoft 파트너 계약에 서명함`,
    broken: (speech) => `${josa(speech.subject(0), '이/가')} Microsoft 파트너 계약에 서명하지 않음`,
    unknown: (speech) => `${josa(speech.subject(0), '이/가')} Microsoft 파트너 계약에 서명했는지 알 수 없음`,
    remedy: (speech) => `이 판매에 앞서 ${josa(speech.subject(0), '이/가')} Microsoft 파트너 계약에 서명하게 하십시오.`,
    ask: (speech) =>
      `${speech.subject(0)}에 Microsoft 파트너 계약에 서명했는지 물어보십시오. 서명했으면 그렇게 입력하고, 아니면 이 판매에 앞서 서명하게 하십시오.`
  },
  'onboarded-in-partner-center': {
    title: '재판매인의 파트너 센터 온보딩',
    why: '파트너 센터 온보딩은 간접 재판매인이 새 거래에 앞서 하는 세 가지 일 가운데 하나입니다.',
    fix: '재판매인이 판매에 앞서 파트너 센터 온보딩을 마치게 하십시오.',
    holds: (speech) => `${josa(speech.list(speech.finding.subjects), '이/가')} 파트너 센터 온보딩을 마침`,
    broken: (speech) => `${josa(speech.subject(0), '이/가')} 파트너 센터 온보딩을 마치지 않음`,
    unknown: (speech) => `${josa(speech.subject(0), '이/가')} 파트너 센터 온보딩을 마쳤는지 알 수 없음`,
    remedy: (speech) => `이 판매에 앞서 ${josa(speech.subject(0), '이/가')} 파트너 센터 온보딩을 마치게 하십시오.`,
    ask: (speech) =>
      `${speech.subject(0)}에 파트너 센터 온보딩을 마쳤는지 물어보십시오. 마쳤으면 그렇게 입력하고, 아니면 이 판매에 앞서 마치게 하십시오.`
  },
  'enrolled-in-role': {
    title: '파트너의 역할 등록',
    why: '자기 역할로 등록하는 것은 간접 재판매인이 새 거래에 앞서 하는 세 가지 일 가운데 하나입니다. 공급자와 직접 청구 파트너도 등록한 뒤에야 팔 수 있다는 것은 두 역할에 관한 원문을 우리가 풀이한 것입니다.',
    fix: '파트너가 판매에 앞서 자기 역할로 등록하게 하십시오.',
    holds: (speech) =>
      speech.finding.subjects.length > 1
        ? `${josa(speech.list(speech.finding.subjects), '이/가')} 저마다 자기 역할로 등록함`
        : `${josa(tellRole(speech, speech.finding.subjects[0] ?? ''), '이/가')} 그 역할로 등록함`,
    broken: (speech) => `${josa(tellRole(speech, speech.finding.subjects[0] ?? ''), '이/가')} 그 역할로 등록하지 않음`,
    unknown: (speech) =>
      `${josa(tellRole(speech, speech.finding.subjects[0] ?? ''), '이/가')} 그 역할로 등록했는지 알 수 없음`,
    remedy: (speech) => `이 판매에 앞서 ${josa(speech.subject(0), '이/가')} 자기 역할로 등록하게 하십시오.`,
    ask: (speech) =>
      `${speech.subject(0)}에 자기 역할로 등록했는지 물어보십시오. 등록했으면 그렇게 입력하고, 아니면 이 판매에 앞서 등록하게 하십시오.`
  },
  'reseller-association': {
    title: 'MPN ID 연결에 앞선 재판매인의 서명',
    why: '공급자가 새 구독에 재판매인의 MPN ID를 연결하려면, 먼저 재판매인이 Microsoft 파트너 계약에 서명해야 합니다. 원문은 새 구독에 대해서만 그렇게 말하며, 기존 구독에 대해서는 언급이 없을 뿐 금지하지 않습니다.',
    fix: '재판매인이 먼저 Microsoft 파트너 계약에 서명하게 하십시오.',
    holds: (speech) =>
      speech.fact('association.new')?.value === true
        ? `${josa(speech.subject(0), '이/가')} Microsoft 파트너 계약에 서명하여 ${josa(speech.subject(1), '이/가')} 새 구독에 MPN ID를 연결할 수 있음`
        : `${josa(speech.subject(0), '이/가')} Microsoft 파트너 계약에 서명하여 기존 구독에 MPN ID를 연결하는 데 걸리는 것이 없음`,
    broken: (speech) =>
      speech.fact('association.new')?.value === true
        ? `새 구독에 MPN ID를 연결하기에 앞서 필요한 Microsoft 파트너 계약에 ${josa(speech.subject(0), '이/가')} 서명하지 않음`
        : `${josa(speech.subject(0), '이/가')} Microsoft 파트너 계약에 서명하지 않았는데, 그래도 기존 구독에 MPN ID를 연결할 수 있는지는 원문에 없음`,
    unknown: (speech) => `${josa(speech.subject(0), '이/가')} Microsoft 파트너 계약에 서명했는지 알 수 없음`,
    remedy: (speech) =>
      speech.fact('association.new')?.value === true
        ? `먼저 ${josa(speech.subject(0), '이/가')} Microsoft 파트너 계약에 서명하게 하십시오.`
        : `먼저 ${josa(speech.subject(0), '이/가')} Microsoft 파트너 계약에 서명하게 하거나, 기존 구독에 대해 Microsoft에 문의하십시오.`,
    ask: (speech) =>
      `${speech.subject(0)}에 Microsoft 파트너 계약에 서명했는지 물어보십시오. 서명했으면 그렇게 입력하고, 아니면 먼저 서명하게 하십시오.`
  },
  'direct-bill-capabilities': {
    title: '직접 청구 파트너의 네 가지 역량',
    why: '직접 청구 파트너가 되려면 프로그램의 요건을 갖추어야 합니다. API로 Microsoft와 연동하고, 고객에게 청구와 지원, 관리 서비스를 계속 제공할 수 있어야 합니다.',
    fix: '등록에 앞서 네 가지 역량을 모두 갖추십시오.',
    holds: (speech) => `${josa(speech.subject(0), '이/가')} 직접 청구 파트너의 네 가지 역량을 모두 갖춤`,
    broken: tellCapability,
    unknown: tellCapability,
    remedy: (speech) =>
      `등록에 앞서 ${josa(speech.subject(0), '이/가')} ${josa(tellWhichCapability(speech), '을/를')} 갖추게 하십시오.`,
    ask: (speech) =>
      `${speech.subject(0)}에 ${josa(tellWhichCapability(speech), '이/가')} 있는지 물어보십시오. 있으면 그렇게 입력하고, 없으면 등록에 앞서 갖추게 하십시오.`
  },
  'provider-infrastructure': {
    title: '공급자의 대규모 재판매인 지원',
    why: '간접 공급자는 많은 재판매인을 뒷받침할 기반 시설과 역량을 갖추고 있습니다. 원문은 이를 역할의 뜻으로 설명하며, 등록의 조건으로 본 것은 우리의 해석입니다.',
    fix: '등록에 앞서 대규모 재판매인 지원 역량을 갖추십시오.',
    holds: tellCapability,
    broken: tellCapability,
    unknown: tellCapability,
    remedy: (speech) =>
      `등록에 앞서 ${josa(speech.subject(0), '이/가')} ${josa(tellWhichCapability(speech), '을/를')} 갖추게 하십시오.`,
    ask: (speech) =>
      `${speech.subject(0)}에 ${josa(tellWhichCapability(speech), '이/가')} 있는지 물어보십시오. 있으면 그렇게 입력하고, 없으면 등록에 앞서 갖추게 하십시오.`
  },
  'own-use-seller': {
    title: '자체 사용 목적의 구매처',
    why: '원문은 자체 사용 목적으로 사는 파트너의 판매자로 간접 재판매인과 직접 청구 파트너를 말하고, 사는 쪽이 재판매인이면 샘플 시나리오 6에서 간접 공급자를 더합니다. 다른 판매자는 언급이 없을 뿐 금지한 것이 아닙니다.',
    fix: '자체 사용할 것은 간접 재판매인이나 직접 청구 파트너에게서 사십시오.',
    holds: (speech) =>
      speech.fact('role')?.value === 'indirect-provider'
        ? `샘플 시나리오 6의 재판매인처럼 ${josa(speech.subject(1), '이/가')} ${tellRole(speech, speech.finding.subjects[0] ?? '')}에서 자체 사용 목적으로 구매함`
        : `${josa(speech.subject(1), '이/가')} 원문에 나오는 유형의 판매자인 ${tellRole(speech, speech.finding.subjects[0] ?? '')}에서 자체 사용 목적으로 구매함`,
    broken: (speech) =>
      `${josa(tellRole(speech, speech.finding.subjects[1] ?? ''), '이/가')} ${tellRole(speech, speech.finding.subjects[0] ?? '')}에서 자체 사용 목적으로 사게 되는데, 그런 판매자는 원문에 나오지 않음`,
    remedy: (speech) =>
      `${josa(speech.subject(1), '이/가')} 같은 회사도 계열사도 아닌 간접 재판매인이나 직접 청구 파트너에게서 사게 하십시오.`
  },
  'own-use-tenant': {
    title: '자체 사용을 위한 별도 테넌트',
    why: '파트너가 자체 사용 목적으로 산 서비스는 내부에서만 쓰는 고객 유형의 테넌트에 두어야 합니다. CSP 사업에 쓰는 테넌트에는 둘 수 없습니다.',
    fix: '고객 유형의 테넌트를 쓰십시오.',
    holds: (speech) => `서비스가 고객 유형인 ${speech.subject(1)}에 놓임`,
    broken: (speech) => `${josa(speech.subject(0), '이/가')} 자체 사용할 서비스가 CSP 테넌트에 놓이게 됨`,
    remedy: (speech) =>
      `${josa(speech.subject(0), '이/가')} 내부에서 쓰는 고객 유형의 테넌트에 서비스를 두십시오. 아직 없으면 새로 만드십시오.`
  },
  'no-self-sale': {
    title: '자기 자신에 대한 판매 금지',
    why: '계약에 따라 파트너는 자기 자신을 최종 고객으로 삼아 팔 수 없습니다. 같은 회사의 다른 계정이나 다른 테넌트를 쓰더라도 마찬가지라는 것은 우리의 해석입니다.',
    fix: '계열사가 아닌 다른 회사의 파트너에게서 사십시오.',
    holds: (speech) => `${josa(speech.list(speech.finding.subjects), '이/가')} 서로 다른 회사임`,
    broken: (speech) =>
      speech.finding.subjects.length > 1
        ? `${josa(speech.list(speech.finding.subjects), '이/가')} 같은 회사여서 자기 자신에게 파는 셈임`
        : `${josa(speech.subject(0), '이/가')} 자기 자신에게 팔게 됨`,
    remedy: (speech) =>
      `${josa(speech.name(speech.finding.subjects.at(-1) ?? ''), '이/가')} 계열사가 아닌 다른 회사의 파트너에게서 사게 하십시오. 테넌트를 바꾸는 것으로는 풀리지 않습니다.`
  },
  'no-affiliate-sale': {
    title: '계열사에 대한 판매 금지',
    why: '계약에 따라 파트너는 자기 계열사를 최종 고객으로 삼아 팔 수 없습니다. 이것이 양쪽 모두에게, 또 계열사의 계열사까지 이어서 적용된다는 것은 우리의 해석입니다.',
    fix: '계열사가 아닌 파트너에게서 사십시오.',
    holds: (speech) => `${josa(speech.list(speech.finding.subjects), '이/가')} 서로 계열사가 아님`,
    broken: tellKinship,
    remedy: (speech) => `${josa(speech.subject(1), '이/가')} 계열사가 아닌 파트너에게서 사게 하십시오.`
  },
  'one-relationship-per-provider': {
    title: '공급자마다 한 가지 관계',
    why: '어느 간접 공급자의 재판매인이 되면 같은 공급자의 최종 고객이 될 길은 막힙니다. 이를 테넌트와 공급자마다 따지고 반대 방향에도 적용하는 것은 우리의 해석입니다.',
    fix: '고객 유형의 별도 테넌트를 쓰거나, 두 관계 가운데 하나를 먼저 끝내십시오.',
    holds: tellFreeTenant,
    broken: tellTakenTenant,
    remedy: tellWaysOut
  },
  'same-region-sale': {
    title: '판매자와 고객의 같은 지역',
    why: '파트너는 자기 지역의 고객에게만 팔 수 있으며, 어느 시장이 어느 지역에 속하는지는 링크된 페이지에 나옵니다. 구독을 다른 테넌트로 옮길 때도 마찬가지라는 것은 우리의 해석입니다.',
    fix: '고객과 같은 지역의 파트너가 팔게 하십시오.',
    holds: tellSameRegion,
    broken: tellOtherRegion,
    remedy: (speech) =>
      `${tellRegionOf(speech, 1)} 지역의 파트너가 ${speech.subject(1)}에 팔게 하거나, 판매자와 같은 지역(${tellRegionOf(speech, 0)})에 ${speech.subject(1)}의 테넌트가 있으면 서비스를 그곳에 두십시오.`
  },
  'same-region-partnership': {
    title: '공급자와 재판매인의 같은 지역',
    why: '파트너는 자기 지역의 파트너와만 관계를 맺을 수 있으며, 어느 시장이 어느 지역에 속하는지는 링크된 페이지에 나옵니다. 판매할 때마다 그래야 한다는 것은 우리의 해석입니다.',
    fix: '공급자와 재판매인을 같은 지역에서 고르십시오.',
    holds: tellSameRegion,
    broken: tellOtherRegion,
    remedy: (speech) =>
      `${josa(speech.subject(1), '이/가')} 같은 지역(${tellRegionOf(speech, 1)})의 공급자와 파트너 관계를 맺게 하십시오.`
  },
  'known-market': {
    title: '양쪽의 알려진 시장',
    why: '두 당사자가 같은 지역에 있는지는 각자의 시장으로 정해지므로, 두 시장을 모두 알아야 하고 둘 다 링크된 페이지의 지역에 속해야 합니다.',
    fix: '시장을 확인하여 입력하십시오.',
    holds: (speech) => `${speech.list(speech.finding.subjects)}의 시장을 알고 있으며 모두 프로그램의 지역에 속함`,
    unknown: tellMarketGap,
    ask: tellMarketQuestion
  },
  'end-through-support': {
    title: 'Microsoft 지원을 통한 파트너 관계 종료',
    why: '원문에는 파트너 관계를 끝내는 방법으로 Microsoft 지원에 문의하는 것만 나옵니다. 스스로 끝내는 방법은 언급이 없을 뿐 금지한 것이 아닙니다.',
    fix: 'Microsoft 지원을 통해 파트너 관계를 끝내십시오.',
    holds: (speech) => `${speech.list(speech.finding.subjects)} 사이의 파트너 관계를 Microsoft 지원을 통해 끝냄`,
    broken: (speech) => {
      const isByProvider = speech.fact('partnership.route')?.value === 'provider-self-service'
      const [who, other] = isByProvider ? [0, 1] : [1, 0]
      return `${josa(speech.subject(who), '이/가')} ${josa(speech.subject(other), '과/와')}의 파트너 관계를 스스로 끝내는 방법은 원문에 없음`
    },
    remedy: (speech) =>
      `${speech.list(speech.finding.subjects)} 사이의 파트너 관계를 끝내 달라고 Microsoft 지원에 요청하십시오.`
  },
  'who-bills-and-supports': {
    title: '고객에 대한 청구와 지원',
    why: '직접 청구 파트너는 고객에 대한 청구와 지원을 스스로 할 수 있어야 합니다. 재판매인 중에도 그럴 수 있는 곳이 있으며, 그렇지 못하면 공급자가 대신할 수 있습니다.',
    fix: '',
    holds: tellCarriers
  },
  'several-partners': {
    title: '여러 파트너에게서 사는 고객',
    why: '최종 고객은 사업에 필요한 대로 서로 다른 서비스를 서로 다른 파트너에게서 살 수 있습니다.',
    fix: '',
    holds: tellOtherSellers
  },
  'several-managers': {
    title: '여러 파트너가 관리하는 구독',
    why: '고객은 어디에서 산 구독이든 파트너 한 곳이나 여러 곳에 관리를 맡길 수 있습니다. 판매가 아니므로 판매 경로나 계약 서명을 따지지 않습니다.',
    fix: '',
    holds: (speech) =>
      `어디에서 샀든 ${josa(speech.subject(0), '이/가')} ${speech.subject(1)}의 ${speech.subject(2)} 구독을 관리할 수 있음`
  },
  'readiness-steps': {
    title: '새 거래에 앞선 세 가지 일',
    why: '간접 재판매인은 프로그램에서 새로 거래하기에 앞서 파트너 센터 온보딩을 마치고, 간접 재판매인으로 등록하고, Microsoft 파트너 계약에 서명합니다. 원문은 순서를 정하지 않습니다.',
    fix: '',
    holds: tellReadiness
  },
  'agreement-for-all': {
    title: '모든 역할의 계약 서명',
    why: '2020년 2월 1일부터 프로그램에서 거래하는 모든 파트너는 Microsoft 파트너 계약에 서명해 두어야 합니다. 재판매인뿐 아니라 간접 공급자와 직접 청구 파트너도 마찬가지입니다.',
    fix: '',
    holds: (speech) => `${tellRole(speech, speech.finding.subjects[0] ?? '')}에도 서명할 의무가 있음`
  },
  'own-use-from-provider': {
    title: '공급자에게서 바로 사는 자체 사용',
    why: '원문에서 자체 사용의 판매자를 말하는 곳에는 재판매인과 직접 청구 파트너만 나옵니다. 재판매인이 간접 공급자에게서 살 수 있다는 것은, 그러기를 바라는 경우에서 출발해 방법을 제시하는 샘플 시나리오 6을 우리가 풀이한 것입니다.',
    fix: '',
    holds: (speech) =>
      `${josa(speech.subject(1), '이/가')} ${tellRole(speech, speech.finding.subjects[0] ?? '')}에서 자체 사용 목적으로 구매하며, 그 근거는 샘플 시나리오 6에 대한 우리의 해석임`
  },
  'direct-bill-ongoing': {
    title: '직접 청구 파트너가 유지할 역량',
    why: '직접 청구 파트너의 역량은 등록할 때만이 아니라 계속 필요합니다. 나중에 하나가 없어지면 어떻게 되는지는 원문에 없으므로, 이 단계를 막지는 않습니다.',
    fix: '',
    holds: tellLacking
  },
  'circular-supply': {
    title: '거쳐 온 곳으로 되돌아가는 공급',
    why: '자기 자신이나 계열사에 팔지 못하게 하는 규칙은 판매자와 최종 고객만 봅니다. 그보다 앞선 공급처가 최종 고객과 한편인 경우는 원문에 없으므로, 이상하기는 해도 이 단계를 막지는 않습니다.',
    fix: '',
    holds: tellCircle
  },
  'not-addressed': {
    title: '원문이 다루지 않는 일',
    why: '프로그램 원문은 이 일을 다루지 않아, 허용하지도 금지하지도 않습니다. 시뮬레이터는 이어지는 단계를 판정할 수 있도록 이를 그냥 일어난 일로 봅니다.',
    fix: '',
    holds: (speech) => {
      const verb = speech.fact('verb')
      const what = verb ? speech.value(verb) : `${tellRole(speech, speech.finding.subjects[0] ?? '')}의 온보딩`
      return `이런 종류의 단계(${what})는 프로그램 원문이 다루지 않음`
    }
  },
  lifecycle: {
    title: '진행 순서',
    why: '수락에 앞서 요청이 있어야 하고, 이미 했거나 끝난 일은 다시 할 수 없는 것처럼 일에는 순서가 있습니다. 이 순서는 시뮬레이터가 정한 것이며 프로그램의 규칙이 아닙니다.',
    fix: '먼저 와야 할 일을 앞에 두거나 이 단계를 빼십시오.',
    holds: tellChanges,
    broken: tellBlockers,
    remedy: tellWayToTurn
  }
}
