import type { BothLanguages } from './both-languages.ts'

/** One concept of the programme or of the simulator. */
export interface GlossaryTerm {
  readonly id: string
  /** The one word that the product uses. */
  readonly term: BothLanguages
  /** Other words that people search by; none of them names a second concept. */
  readonly synonyms: { readonly en: readonly string[]; readonly ko: readonly string[] }
  readonly meaning: BothLanguages
}

/** The concepts: the programme and its people first, then what they do, then how the simulator judges. */
export const glossary: readonly GlossaryTerm[] = [
  {
    id: 'csp-programme',
    term: { en: 'Cloud Solution Provider programme', ko: '클라우드 솔루션 공급자 프로그램' },
    synonyms: {
      en: ['CSP', 'CSP programme', 'CSP program', 'Cloud Solution Provider', 'Cloud Solution Provider program'],
      ko: ['CSP 프로그램', '클라우드 솔루션 공급자']
    },
    meaning: {
      en: 'Microsoft’s programme in which partners sell cloud services to customers of their own and look after them.',
      ko: '파트너가 자기 고객에게 클라우드 서비스를 팔고 고객을 돌보는 Microsoft의 프로그램입니다.'
    }
  },
  {
    id: 'partner',
    term: { en: 'partner', ko: '파트너' },
    synonyms: { en: ['CSP partner', 'CSP account'], ko: ['CSP 파트너', '협력사', 'CSP 계정'] },
    meaning: {
      en: 'One account in the programme with one role: direct-bill partner, indirect provider or indirect reseller. A company may hold several.',
      ko: '프로그램의 계정 하나로, 직접 청구 파트너, 간접 재판매인, 간접 공급자 중 한 가지 역할을 맡습니다. 한 회사가 여러 계정을 가질 수 있습니다.'
    }
  },
  {
    id: 'indirect-provider',
    term: { en: 'indirect provider', ko: '간접 공급자' },
    synonyms: { en: ['provider', 'distributor'], ko: ['총판', '배포자', '유통사', '공급자', '간접 공급업체'] },
    meaning: {
      en: 'A partner that buys from Microsoft and supplies indirect resellers. It has what supporting many of them takes.',
      ko: 'Microsoft에서 사서 간접 재판매인에게 공급하는 파트너입니다. 많은 재판매인을 지원할 역량이 있어야 합니다.'
    }
  },
  {
    id: 'indirect-reseller',
    term: { en: 'indirect reseller', ko: '간접 재판매인' },
    synonyms: {
      en: ['reseller', 'dealer'],
      ko: ['대리점', '리셀러', '재판매인', '간접 대리점', '간접 리셀러', '재판매사']
    },
    meaning: {
      en: 'A partner that Microsoft does not bill directly: it buys from an indirect provider and sells to its own customers.',
      ko: 'Microsoft가 직접 청구하지 않는 파트너입니다. 간접 공급자에게서 사서 자기 고객에게 팝니다.'
    }
  },
  {
    id: 'direct-bill-partner',
    term: { en: 'direct-bill partner', ko: '직접 청구 파트너' },
    synonyms: { en: ['direct-bill', 'direct partner'], ko: ['직접 청구', '직접 청구서 파트너', '직접 파트너'] },
    meaning: {
      en: 'A partner that buys from Microsoft, is billed by it and sells to customers with no other partner in between.',
      ko: 'Microsoft에서 직접 사고 직접 청구받으며, 다른 파트너를 거치지 않고 고객에게 파는 파트너입니다.'
    }
  },
  {
    id: 'customer',
    term: { en: 'customer', ko: '고객' },
    synonyms: { en: ['client'], ko: ['고객사'] },
    meaning: {
      en: 'A company that is no partner of the programme.',
      ko: '프로그램의 파트너가 아닌 회사입니다.'
    }
  },
  {
    id: 'end-customer',
    term: { en: 'end customer', ko: '최종 고객' },
    synonyms: { en: ['buyer'], ko: ['구매자', '최종 구매자'] },
    meaning: {
      en: 'The last party of a sale, the one that uses what is sold. It can be a partner.',
      ko: '판매 경로의 마지막에서 산 것을 실제로 쓰는 당사자입니다. 파트너일 수도 있습니다.'
    }
  },
  {
    id: 'company',
    term: { en: 'company', ko: '회사' },
    synonyms: { en: ['organisation', 'organization'], ko: ['법인', '기업', '조직'] },
    meaning: {
      en: 'The business behind a party. Parties that name the same company are one and the same for the ban on selling to oneself.',
      ko: '당사자 뒤에 있는 사업체입니다. 같은 회사를 적은 당사자들은 자기 자신에게 파는 것을 금지하는 규칙에서 하나로 봅니다.'
    }
  },
  {
    id: 'affiliate',
    term: { en: 'affiliate', ko: '계열사' },
    synonyms: {
      en: ['affiliate organisation', 'affiliate organization', 'affiliated company', 'affiliation'],
      ko: ['관련 조직', '관계사', '계열 회사']
    },
    meaning: {
      en: 'A party declared to belong together with another. It works in both directions and along a row of affiliates; the page itself gives no definition.',
      ko: '다른 당사자와 한 계열이라고 적어 둔 당사자입니다. 양쪽 모두에게, 또 계열을 따라 이어서 적용됩니다. 원문에는 정의가 없습니다.'
    }
  },
  {
    id: 'tenant',
    term: { en: 'tenant', ko: '테넌트' },
    synonyms: { en: ['work account'], ko: ['테난트'] },
    meaning: {
      en: 'The directory of one party, where its services live. It is either of type CSP or of type customer.',
      ko: '한 당사자의 디렉터리로, 서비스가 놓이는 곳입니다. CSP 유형이거나 고객 유형입니다.'
    }
  },
  {
    id: 'azure-ad-tenant',
    term: { en: 'Azure AD tenant', ko: 'Azure AD 테넌트' },
    synonyms: {
      en: ['Azure Active Directory tenant', 'Azure AD', 'directory'],
      ko: ['Azure Active Directory 테넌트', '디렉터리']
    },
    meaning: {
      en: 'What a tenant is technically: a company’s own, closed-off part of Microsoft’s directory service, with its users, groups and applications.',
      ko: '기술적으로 본 테넌트입니다. Microsoft 디렉터리 서비스 안에서 한 회사의 사용자와 그룹, 앱을 따로 담은 공간입니다.'
    }
  },
  {
    id: 'csp-tenant',
    term: { en: 'CSP tenant', ko: 'CSP 테넌트' },
    synonyms: { en: ['business tenant', 'transacting tenant'], ko: ['CSP 유형 테넌트', '거래용 테넌트'] },
    meaning: {
      en: 'The tenant that a partner does its CSP business with. Nothing bought for own use may land on it.',
      ko: '파트너가 CSP 사업에 쓰는 테넌트입니다. 자체 사용하려고 산 것은 여기에 둘 수 없습니다.'
    }
  },
  {
    id: 'own-use-tenant',
    term: { en: 'own-use tenant', ko: '자체 사용 테넌트' },
    synonyms: {
      en: ['customer-type tenant', 'internal-use tenant', 'customer tenant'],
      ko: ['고객 유형 테넌트', '내부 전용 테넌트', '내부용 테넌트', '고객 테넌트']
    },
    meaning: {
      en: 'A tenant of type customer that a partner keeps for internal use, apart from its CSP tenant.',
      ko: '파트너가 CSP 테넌트와 따로 두고 내부에서만 쓰는 고객 유형의 테넌트입니다.'
    }
  },
  {
    id: 'partnership',
    term: { en: 'partnership', ko: '파트너 관계' },
    synonyms: {
      en: ['partner relationship', 'indirect reseller relationship', 'provider and reseller relationship'],
      ko: ['파트너십', '간접 재판매인 관계', '간접 대리점 관계', '대리점 관계']
    },
    meaning: {
      en: 'The relationship that an indirect reseller has with one of its providers; the reseller’s CSP tenant holds it.',
      ko: '간접 재판매인이 간접 공급자와 맺는 관계입니다. 재판매인의 CSP 테넌트가 그 주체입니다.'
    }
  },
  {
    id: 'customer-relationship',
    term: { en: 'customer relationship', ko: '고객 관계' },
    synonyms: { en: ['reseller relationship'], ko: ['재판매인 관계', '고객과의 관계'] },
    meaning: {
      en: 'The relationship between a partner and the tenant of somebody who buys from it.',
      ko: '파트너와, 그 파트너에게서 사는 쪽의 테넌트 사이에 맺는 관계입니다.'
    }
  },
  {
    id: 'region',
    term: { en: 'region', ko: '지역' },
    synonyms: { en: ['CSP region', 'sales region'], ko: ['CSP 지역', '판매 지역', '권역'] },
    meaning: {
      en: 'A set of markets. A partner sells, and takes up partnerships, inside its own region only.',
      ko: '여러 시장을 묶은 단위입니다. 파트너는 자기 지역 안에서만 팔고 파트너 관계를 맺습니다.'
    }
  },
  {
    id: 'market',
    term: { en: 'market', ko: '시장' },
    synonyms: { en: ['country', 'country code'], ko: ['국가', '나라', '국가 코드'] },
    meaning: {
      en: 'The country or area where a party or tenant is located, as two letters. The region follows from it.',
      ko: '당사자나 테넌트가 있는 국가 또는 곳을 두 글자로 적은 것입니다. 시장이 정해지면 지역도 정해집니다.'
    }
  },
  {
    id: 'microsoft-partner-agreement',
    term: { en: 'Microsoft Partner Agreement', ko: 'Microsoft 파트너 계약' },
    synonyms: {
      en: ['MPA', 'partner agreement'],
      ko: ['파트너 계약', 'Microsoft 파트너 규약', '마이크로소프트 파트너 계약']
    },
    meaning: {
      en: 'The digital contract between Microsoft and a partner. Every partner that transacts has to have signed it from 1 February 2020 on.',
      ko: 'Microsoft와 파트너가 맺는 디지털 계약입니다. 2020년 2월 1일부터는 거래하는 모든 파트너가 서명해 두어야 합니다.'
    }
  },
  {
    id: 'partner-center',
    term: { en: 'Partner Center', ko: '파트너 센터' },
    synonyms: { en: ['Microsoft Partner Center'], ko: ['Microsoft 파트너 센터'] },
    meaning: {
      en: 'Microsoft’s portal where partners keep their account, their agreements and their customers.',
      ko: '파트너가 계정과 계약, 고객을 관리하는 Microsoft의 포털입니다.'
    }
  },
  {
    id: 'mpn-id',
    term: { en: 'MPN ID', ko: 'MPN ID' },
    synonyms: {
      en: ['Microsoft Partner Network ID', 'MPN', 'partner ID'],
      ko: ['Microsoft 파트너 네트워크 ID', '파트너 네트워크 ID', '파트너 ID']
    },
    meaning: {
      en: 'A partner’s number in the Microsoft Partner Network. A provider names the reseller of a subscription by it.',
      ko: 'Microsoft 파트너 네트워크에서 파트너를 나타내는 번호입니다. 간접 공급자는 이 번호로 구독의 재판매인을 지정합니다.'
    }
  },
  {
    id: 'onboarding',
    term: { en: 'onboarding', ko: '온보딩' },
    synonyms: { en: ['onboard', 'onboarded'], ko: ['파트너 센터 등록', '파트너 센터 가입'] },
    meaning: {
      en: 'Getting set up in Partner Center, one of the three things that a reseller does before new business.',
      ko: '파트너 센터를 쓸 수 있게 준비하는 일로, 재판매인이 새 거래에 앞서 하는 세 가지 일 중 하나입니다.'
    }
  },
  {
    id: 'enrolment',
    term: { en: 'enrolment', ko: '등록' },
    synonyms: {
      en: ['enrollment', 'enrol', 'enroll', 'enrolled'],
      ko: ['역할 등록', '프로그램 등록', '프로그램 가입']
    },
    meaning: {
      en: 'Taking up a role in the programme, for a reseller one of the three things before new business.',
      ko: '프로그램에서 역할을 정해 등록하는 일로, 재판매인에게는 새 거래에 앞서 하는 세 가지 일 중 하나입니다.'
    }
  },
  {
    id: 'signing',
    term: { en: 'signing', ko: '서명' },
    synonyms: { en: ['sign', 'signature', 'signed'], ko: ['계약 서명', '계약 체결'] },
    meaning: {
      en: 'Putting a signature under the Microsoft Partner Agreement.',
      ko: 'Microsoft 파트너 계약에 서명하는 일입니다.'
    }
  },
  {
    id: 'ready',
    term: { en: 'ready', ko: '준비됨' },
    synonyms: { en: ['can transact', 'able to transact'], ko: ['거래 가능', '자격 갖춤'] },
    meaning: {
      en: 'Said of a reseller that is onboarded, is enrolled and has signed.',
      ko: '온보딩과 등록, 서명을 모두 마친 재판매인의 상태입니다.'
    }
  },
  {
    id: 'capability',
    term: { en: 'capability', ko: '역량' },
    synonyms: { en: ['ability', 'skill'], ko: ['능력', '기능'] },
    meaning: {
      en: 'Something that a partner can do: a role may require it, or it decides who serves the customer.',
      ko: '파트너가 할 수 있는 일입니다. 역할의 요건이 되기도 하고, 누가 고객을 맡을지 가르기도 합니다.'
    }
  },
  {
    id: 'api-integration',
    term: { en: 'API integration', ko: 'API 연동' },
    synonyms: { en: ['API', 'integration'], ko: ['API 통합', '시스템 연동'] },
    meaning: {
      en: 'The capability to connect one’s own systems to Microsoft’s through programming interfaces; required of a direct-bill partner.',
      ko: '자기 시스템을 프로그래밍 인터페이스로 Microsoft와 연결하는 역량입니다. 직접 청구 파트너에게 필요합니다.'
    }
  },
  {
    id: 'billing',
    term: { en: 'billing', ko: '청구' },
    synonyms: { en: ['invoice', 'invoicing', 'bill'], ko: ['요금 청구', '대금 청구', '과금'] },
    meaning: {
      en: 'Invoicing the customer. A direct-bill partner does it itself, a reseller itself or through its provider.',
      ko: '고객에게 대금을 청구하는 일입니다. 직접 청구 파트너는 스스로 하고, 재판매인은 스스로 하거나 공급자가 대신합니다.'
    }
  },
  {
    id: 'support',
    term: { en: 'support', ko: '지원' },
    synonyms: { en: ['customer support', 'technical support'], ko: ['고객 지원', '기술 지원'] },
    meaning: {
      en: 'Helping the customer with what it bought. A direct-bill partner does it itself, a reseller itself or through its provider.',
      ko: '고객이 산 서비스를 쓰도록 돕는 일입니다. 직접 청구 파트너는 스스로 하고, 재판매인은 스스로 하거나 공급자가 대신합니다.'
    }
  },
  {
    id: 'managed-services',
    term: { en: 'managed services', ko: '관리 서비스' },
    synonyms: { en: ['managed IT services'], ko: ['관리형 서비스', '매니지드 서비스'] },
    meaning: {
      en: 'Running the customer’s services for it, continuously; required of a direct-bill partner.',
      ko: '고객의 서비스를 대신 계속 운영해 주는 일입니다. 직접 청구 파트너에게 필요한 역량입니다.'
    }
  },
  {
    id: 'reseller-support-at-scale',
    term: { en: 'reseller support at scale', ko: '대규모 재판매인 지원' },
    synonyms: { en: ['provider infrastructure'], ko: ['공급자 인프라', '재판매인 지원 역량'] },
    meaning: {
      en: 'The capability to look after a large number of resellers; required of an indirect provider.',
      ko: '많은 재판매인을 뒷받침하는 역량입니다. 간접 공급자에게 필요합니다.'
    }
  },
  {
    id: 'microsoft-support',
    term: { en: 'Microsoft Support', ko: 'Microsoft 지원' },
    synonyms: { en: ['support ticket', 'support request'], ko: ['Microsoft 고객 지원', '지원 요청', '지원 티켓'] },
    meaning: {
      en: 'Microsoft’s help desk, the one way that the page names for ending a partnership.',
      ko: 'Microsoft의 지원 창구로, 파트너 관계를 끝내는 방법으로 원문에 나오는 유일한 길입니다.'
    }
  },
  {
    id: 'offer',
    term: { en: 'offer', ko: '제품' },
    synonyms: { en: ['product', 'service offer'], ko: ['상품', '오퍼'] },
    meaning: {
      en: 'What is sold. The rules are the same whether Microsoft makes it or somebody else.',
      ko: '판매하는 대상입니다. 자사 제품이든 타사 제품이든 규칙은 같습니다.'
    }
  },
  {
    id: 'first-party-offer',
    term: { en: 'first-party offer', ko: '자사 제품' },
    synonyms: {
      en: ['first-party', 'Microsoft offer', 'Microsoft product'],
      ko: ['Microsoft 제품', 'Microsoft 자사 제품']
    },
    meaning: {
      en: 'An offer of Microsoft’s own.',
      ko: 'Microsoft가 만든 제품입니다.'
    }
  },
  {
    id: 'third-party-offer',
    term: { en: 'third-party offer', ko: '타사 제품' },
    synonyms: { en: ['third-party', 'third-party product'], ko: ['서드 파티 제품', '제3자 제품'] },
    meaning: {
      en: 'An offer of another maker on Microsoft’s marketplace.',
      ko: 'Microsoft 마켓플레이스에 있는 다른 회사의 제품입니다.'
    }
  },
  {
    id: 'subscription',
    term: { en: 'subscription', ko: '구독' },
    synonyms: { en: ['CSP subscription', 'licence', 'license'], ko: ['CSP 구독', '라이선스'] },
    meaning: {
      en: 'What a customer holds on a tenant after a sale, until it is cancelled.',
      ko: '판매 뒤에 고객이 테넌트에 갖게 되는 것으로, 취소할 때까지 이어집니다.'
    }
  },
  {
    id: 'transaction',
    term: { en: 'transaction', ko: '거래' },
    synonyms: { en: ['transact', 'deal'], ko: ['트랜잭션'] },
    meaning: {
      en: 'Business done in the programme, above all a sale.',
      ko: '프로그램에서 이루어지는 사업 행위로, 무엇보다 판매를 가리킵니다.'
    }
  },
  {
    id: 'sale',
    term: { en: 'sale', ko: '판매' },
    synonyms: { en: ['sell', 'selling', 'resale', 'resell'], ko: ['재판매'] },
    meaning: {
      en: 'A step in which an offer goes from Microsoft, over partners, to an end customer.',
      ko: '제품이 Microsoft에서 파트너를 거쳐 최종 고객에게 넘어가는 단계입니다.'
    }
  },
  {
    id: 'chain',
    term: { en: 'chain', ko: '판매 경로' },
    synonyms: { en: ['path', 'sales path', 'sales chain', 'channel'], ko: ['경로', '판매 체인', '유통 경로'] },
    meaning: {
      en: 'Who sells to whom in one sale, from Microsoft down to the end customer.',
      ko: '한 판매에서 Microsoft부터 최종 고객까지 누가 누구에게 파는지 이은 것입니다.'
    }
  },
  {
    id: 'own-use',
    term: { en: 'own use', ko: '자체 사용' },
    synonyms: { en: ['internal use', 'self use'], ko: ['내부 사용', '자가 사용', '사내 사용'] },
    meaning: {
      en: 'A partner buys as the end customer, for its own work and not to sell on.',
      ko: '파트너가 되팔지 않고 자기 업무에 쓰려고 최종 고객으로서 사는 것입니다.'
    }
  },
  {
    id: 'provisioning',
    term: { en: 'provisioning', ko: '프로비저닝' },
    synonyms: { en: ['provision', 'deploy', 'deployment'], ko: ['프로비전', '배치', '배포'] },
    meaning: {
      en: 'Setting up a bought subscription on a tenant.',
      ko: '산 구독을 테넌트에 마련해 쓸 수 있게 하는 일입니다.'
    }
  },
  {
    id: 'association',
    term: { en: 'association', ko: '재판매인 연결' },
    synonyms: {
      en: ['associate', 'associate reseller', 'partner of record'],
      ko: ['연결', '대리점 연결']
    },
    meaning: {
      en: 'A provider puts a reseller’s MPN ID on a subscription.',
      ko: '간접 공급자가 구독에 재판매인의 MPN ID를 적어 넣는 일입니다.'
    }
  },
  {
    id: 'management',
    term: { en: 'management', ko: '관리' },
    synonyms: { en: ['manage', 'manager', 'subscription management'], ko: ['구독 관리', '관리자', '관리 파트너'] },
    meaning: {
      en: 'Looking after a customer’s subscription, wherever it was bought. It is no sale.',
      ko: '어디에서 샀든 고객의 구독을 돌보는 일입니다. 판매가 아닙니다.'
    }
  },
  {
    id: 'edition',
    term: { en: 'edition', ko: '에디션' },
    synonyms: { en: ['rulebook edition', 'rules version'], ko: ['판본', '규칙집 에디션', '규칙 버전'] },
    meaning: {
      en: 'The rulebook as the programme stood on a certain date. A scenario is judged by one edition.',
      ko: '어느 날짜의 프로그램을 기준으로 한 규칙집입니다. 시나리오는 한 에디션으로 판정합니다.'
    }
  },
  {
    id: 'verdict',
    term: { en: 'verdict', ko: '판정' },
    synonyms: { en: ['judgement', 'judgment', 'ruling'], ko: ['판단', '판정 결과'] },
    meaning: {
      en: 'What comes out for a step: one of six words, the worst of what the rules found.',
      ko: '단계마다 나오는 결론입니다. 여섯 가지 가운데 하나이며, 규칙이 찾은 것 중 가장 나쁜 것을 따릅니다.'
    }
  },
  {
    id: 'verdict-supported',
    term: { en: 'supported', ko: '지원됨' },
    synonyms: { en: ['allowed', 'permitted'], ko: ['허용됨', '허용'] },
    meaning: {
      en: 'Every rule that applies holds.',
      ko: '해당하는 규칙을 모두 만족합니다.'
    }
  },
  {
    id: 'verdict-not-yet',
    term: { en: 'not yet', ko: '준비 필요' },
    synonyms: { en: ['missing precondition', 'not ready'], ko: ['아직 아님', '준비 부족', '선행 조건 부족'] },
    meaning: {
      en: 'Only preconditions are missing; other steps can bring them about.',
      ko: '선행 조건만 빠져 있어, 다른 단계로 채울 수 있습니다.'
    }
  },
  {
    id: 'verdict-not-listed',
    term: { en: 'not listed', ko: '원문에 없음' },
    synonyms: { en: ['unlisted'], ko: ['목록에 없음'] },
    meaning: {
      en: 'The programme names no such transaction. It counts as unsupported, but that is silence and not a ban.',
      ko: '프로그램 원문에 그런 거래가 나오지 않습니다. 지원되지 않는 것으로 보지만, 금지가 아니라 언급이 없는 것입니다.'
    }
  },
  {
    id: 'verdict-undetermined',
    term: { en: 'undetermined', ko: '알 수 없음' },
    synonyms: { en: ['unknown', 'indeterminate'], ko: ['판정 불가', '미확인'] },
    meaning: {
      en: 'A fact that a rule needs is not known; the explanation says what to find out.',
      ko: '규칙에 필요한 사실이 알려지지 않았습니다. 무엇을 알아보아야 하는지 설명에 나옵니다.'
    }
  },
  {
    id: 'verdict-prohibited',
    term: { en: 'prohibited', ko: '금지됨' },
    synonyms: { en: ['forbidden', 'banned', 'not allowed'], ko: ['금지', '불가', '허용되지 않음'] },
    meaning: {
      en: 'A rule forbids the step as things stand.',
      ko: '지금 상태에서는 규칙이 이 단계를 금지합니다.'
    }
  },
  {
    id: 'verdict-out-of-order',
    term: { en: 'out of order', ko: '순서가 맞지 않음' },
    synonyms: { en: ['wrong order', 'out of sequence'], ko: ['순서 오류', '순서 어긋남'] },
    meaning: {
      en: 'The lifecycle knows no such move now, such as accepting what nobody requested or signing twice.',
      ko: '요청하지 않은 것을 수락하거나 두 번 서명하는 것처럼, 지금은 할 수 없는 순서의 단계입니다.'
    }
  },
  {
    id: 'silence',
    term: { en: 'silence', ko: '언급 없음' },
    synonyms: { en: ['not mentioned', 'not addressed'], ko: ['침묵', '규정 없음'] },
    meaning: {
      en: 'The text says nothing on the matter. Unlike under a ban, nobody has forbidden it, and asking Microsoft may settle it.',
      ko: '원문이 그 일을 다루지 않는 것입니다. 금지와 달리 막은 것은 아니므로, Microsoft에 물어보면 답을 얻을 수 있습니다.'
    }
  },
  {
    id: 'ban',
    term: { en: 'ban', ko: '금지 규정' },
    synonyms: { en: ['prohibition'], ko: ['금지 조항', '금지 규칙'] },
    meaning: {
      en: 'The text forbids the matter, outright or as we read it. Unlike silence, that is an answer.',
      ko: '원문이 분명히 막거나, 원문을 풀이하면 막는 것입니다. 언급이 없는 것과 달리 답이 이미 나와 있습니다.'
    }
  },
  {
    id: 'cite',
    term: { en: 'citation', ko: '인용' },
    synonyms: { en: ['cite', 'source', 'reference'], ko: ['출처', '근거 문장'] },
    meaning: {
      en: 'The place in a source that a finding rests on: document, section and sentence.',
      ko: '판정의 바탕이 된 자리로, 문서와 절, 문장으로 나타냅니다.'
    }
  },
  {
    id: 'basis',
    term: { en: 'basis', ko: '근거 구분' },
    synonyms: { en: ['kind of citation'], ko: ['근거', '근거 유형'] },
    meaning: {
      en: 'How firmly a citation carries its rule: stated, inferred or linked.',
      ko: '인용이 규칙을 얼마나 직접 뒷받침하는지를 명시, 추론, 링크로 나눈 것입니다.'
    }
  },
  {
    id: 'basis-stated',
    term: { en: 'stated', ko: '명시' },
    synonyms: { en: ['explicit'], ko: ['명시됨', '명문'] },
    meaning: {
      en: 'The sentence itself says so.',
      ko: '그 문장이 직접 그렇게 말합니다.'
    }
  },
  {
    id: 'basis-inferred',
    term: { en: 'inferred', ko: '추론' },
    synonyms: { en: ['inference', 'interpretation'], ko: ['추론됨', '해석'] },
    meaning: {
      en: 'The sentence does not say so outright; it is the simulator’s reading.',
      ko: '문장에 그대로 나오지는 않으며, 시뮬레이터가 풀이한 것입니다.'
    }
  },
  {
    id: 'basis-linked',
    term: { en: 'linked', ko: '링크' },
    synonyms: { en: ['linked page'], ko: ['링크됨', '링크된 페이지'] },
    meaning: {
      en: 'It comes from a page that the source links to.',
      ko: '원문이 링크한 다른 페이지에서 가져온 것입니다.'
    }
  }
]

/** What two spellings of one name have in common: letter case, spaces, hyphens and the English plural do not count. */
function toKey(text: string): string {
  const key = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{Dash_Punctuation}]/gu, '')
  if (/[a-z]{2}ies$/.test(key)) return `${key.slice(0, -3)}y`
  return /[a-z]{2}[a-rt-z]s$/.test(key) ? key.slice(0, -1) : key
}

function namesOf(term: GlossaryTerm): readonly string[] {
  return [term.term.en, term.term.ko, ...term.synonyms.en, ...term.synonyms.ko]
}

const entries = glossary.map((term) => ({ term, keys: namesOf(term).map(toKey) }))
const termOfKey = new Map(entries.flatMap(({ term, keys }) => keys.map((key) => [key, term] as const)))

/**
 * The terms that a person may mean by some text, in either language: first the one that has it as a name, then those
 * with a name that begins with it, then those with a name that contains it. Blank text finds nothing.
 */
export function findTerms(query: string): GlossaryTerm[] {
  const wanted = toKey(query)
  if (wanted === '') return []
  const found: [GlossaryTerm[], GlossaryTerm[], GlossaryTerm[]] = [[], [], []]
  for (const { term, keys } of entries) {
    if (keys.includes(wanted)) found[0].push(term)
    else if (keys.some((key) => key.startsWith(wanted))) found[1].push(term)
    else if (keys.some((key) => key.includes(wanted))) found[2].push(term)
  }
  return found.flat()
}

/** The term that has a text as one of its names, in either language; undefined where none has. */
export function findTerm(name: string): GlossaryTerm | undefined {
  return termOfKey.get(toKey(name))
}

/**
 * A word to search by, followed by every other name of the same concept in both languages. The word has to be a whole
 * name, which may have spaces in it; any other word comes back alone, and blank text gives nothing.
 */
export function expandQuery(query: string): string[] {
  const word = query.normalize('NFC').trim()
  if (word === '') return []
  const term = findTerm(word)
  if (term === undefined) return [word]
  const others = namesOf(term).filter((name, index, names) => names.indexOf(name) === index)
  return [word, ...others.filter((name) => name.toLowerCase() !== word.toLowerCase())]
}
