import type { BothLanguages } from '#shared/language/both-languages.ts'

/** A published page that rules stand on. */
export interface SourceDocument {
  /** The page's own title. */
  readonly title: BothLanguages
  /** The day that the page gives for itself, as YYYY-MM-DD. */
  readonly pageDate: string
  /** Shown as text; the program never opens it. */
  readonly address: string
}

/** A part of a page. Its English title stands in machine-readable output, so it never changes. */
export interface SourceSection {
  readonly document: DocumentId
  readonly title: BothLanguages
  readonly about: BothLanguages
}

/** One sentence or table of a page. */
export interface Passage {
  readonly section: SectionId
  /** Where a person finds it inside the section; the section's title is not repeated. */
  readonly place: BothLanguages
  /** The sense in our own words; the English original decides. */
  readonly says: BothLanguages
  /** The sense that a reader gets from the Korean page instead; absent where both pages say the same. */
  readonly koreanReads?: BothLanguages
}

const documentTable = {
  'csp-supported-partner-relationships': {
    title: { en: 'Supported CSP partner relationships', ko: '지원되는 CSP 파트너 관계' },
    pageDate: '2020-05-12',
    address: 'https://docs.microsoft.com/partner-center/csp-supported-partner-relationships'
  },
  'regional-authorization-overview': {
    title: {
      en: 'Cloud Solution Provider program regional markets and currencies',
      ko: '클라우드 솔루션 공급자 프로그램 지역 시장 및 통화'
    },
    pageDate: '2021-04-15',
    address: 'https://docs.microsoft.com/partner-center/regional-authorization-overview'
  }
} as const satisfies Readonly<Record<string, SourceDocument>>

export type DocumentId = keyof typeof documentTable

/** The pages, by the last part of their address. */
export const documents: Readonly<Record<DocumentId, SourceDocument>> = documentTable

const sectionTable = {
  types: {
    document: 'csp-supported-partner-relationships',
    title: { en: 'Types of partner relationships', ko: '파트너 관계의 유형' },
    about: {
      en: 'Who the three kinds of partner are and what each of them does.',
      ko: '세 가지 파트너가 누구이며 각각 무슨 일을 하는지 설명합니다.'
    }
  },
  agreement: {
    document: 'csp-supported-partner-relationships',
    title: { en: 'Microsoft Partner Agreement', ko: 'Microsoft 파트너 계약' },
    about: {
      en: 'Who has to sign the agreement, from when, and what a reseller does before its first new business.',
      ko: '누가 언제부터 계약에 서명해야 하는지, 재판매인이 새 거래에 앞서 무엇을 해야 하는지 설명합니다.'
    }
  },
  'sample-scenario-1': {
    document: 'csp-supported-partner-relationships',
    title: { en: 'Sample scenario 1', ko: '샘플 시나리오 1' },
    about: {
      en: 'Selling to a customer from start to finish, over one of two chains.',
      ko: '두 가지 판매 경로로 고객에게 처음부터 끝까지 파는 경우입니다.'
    }
  },
  'sample-scenario-2': {
    document: 'csp-supported-partner-relationships',
    title: { en: 'Sample scenario 2', ko: '샘플 시나리오 2' },
    about: {
      en: 'A customer needs something that another partner offers.',
      ko: '고객이 다른 파트너의 서비스도 필요로 하는 경우입니다.'
    }
  },
  'sample-scenario-3': {
    document: 'csp-supported-partner-relationships',
    title: { en: 'Sample scenario 3', ko: '샘플 시나리오 3' },
    about: {
      en: 'A customer hires a partner to look after subscriptions that it has.',
      ko: '고객이 가지고 있는 구독의 관리를 파트너에게 맡기는 경우입니다.'
    }
  },
  'sample-scenario-4': {
    document: 'csp-supported-partner-relationships',
    title: { en: 'Sample scenario 4', ko: '샘플 시나리오 4' },
    about: {
      en: 'A partner buys for itself: from whom, and onto which tenant.',
      ko: '파트너가 자체 사용을 위해 살 때 누구에게서 사고 어느 테넌트에 두는지 다룹니다.'
    }
  },
  'sample-scenario-5': {
    document: 'csp-supported-partner-relationships',
    title: { en: 'Sample scenario 5', ko: '샘플 시나리오 5' },
    about: {
      en: 'A partner sells to its own company or to an affiliate.',
      ko: '파트너가 자기 회사나 계열사에 파는 경우입니다.'
    }
  },
  'sample-scenario-6': {
    document: 'csp-supported-partner-relationships',
    title: { en: 'Sample scenario 6', ko: '샘플 시나리오 6' },
    about: {
      en: 'A reseller would like to be an end customer, and its partnership stands in the way; three ways out.',
      ko: '최종 고객이 되려는 재판매인에게 기존 파트너 관계가 걸림돌이 되는 경우와 그 해결책 세 가지입니다.'
    }
  },
  'sample-scenario-7': {
    document: 'csp-supported-partner-relationships',
    title: { en: 'Sample scenario 7', ko: '샘플 시나리오 7' },
    about: { en: 'A customer in another region.', ko: '고객이 다른 지역에 있는 경우입니다.' }
  },
  'sample-scenario-8': {
    document: 'csp-supported-partner-relationships',
    title: { en: 'Sample scenario 8', ko: '샘플 시나리오 8' },
    about: {
      en: 'A provider and a reseller of different regions.',
      ko: '간접 공급자와 재판매인의 지역이 서로 다른 경우입니다.'
    }
  },
  'regional-markets': {
    document: 'regional-authorization-overview',
    title: { en: 'Regions and their markets', ko: '지역과 지역별 시장' },
    about: {
      en: 'Which markets make up which region.',
      ko: '어느 시장이 어느 지역에 속하는지 보여 줍니다.'
    }
  }
} as const satisfies Readonly<Record<string, SourceSection>>

export type SectionId = keyof typeof sectionTable

/** The parts of the pages, in the pages' order. */
export const sections: Readonly<Record<SectionId, SourceSection>> = sectionTable

const passageTable = {
  '0311a-119': {
    section: 'types',
    place: { en: 'first paragraph, second sentence', ko: '첫 번째 단락, 두 번째 문장' },
    says: {
      en: 'Business in the programme runs over three principal kinds of relationship, named in the list that follows.',
      ko: '프로그램의 거래는 크게 세 가지 관계로 이루어지며, 바로 뒤의 목록에 그 이름이 나옵니다.'
    }
  },
  '0311a-120': {
    section: 'types',
    place: { en: 'list of the three kinds, first item', ko: '세 가지 유형의 목록, 첫 번째 항목' },
    says: {
      en: 'The indirect provider is the first of the three.',
      ko: '세 가지 가운데 첫째는 간접 공급자입니다.'
    }
  },
  '0311a-123': {
    section: 'types',
    place: { en: 'paragraph on indirect providers, first sentence', ko: '간접 공급자에 관한 단락, 첫 번째 문장' },
    says: {
      en: 'An indirect provider, also called a distributor, buys on Microsoft’s marketplace, both what Microsoft makes and what others make.',
      ko: '총판이라고도 하는 간접 공급자는 Microsoft의 마켓플레이스에서 타사 제품까지 함께 사들입니다.'
    }
  },
  '0311a-125': {
    section: 'types',
    place: { en: 'paragraph on indirect providers, third sentence', ko: '간접 공급자에 관한 단락, 세 번째 문장' },
    says: {
      en: 'The provider’s indirect resellers can in turn obtain these offers and sell them on to customers of their own.',
      ko: '그러면 이 공급자와 함께하는 간접 재판매인이 그 제품을 넘겨받아 자기 고객에게 다시 팔 수 있습니다.'
    }
  },
  '0311a-126': {
    section: 'types',
    place: { en: 'paragraph on indirect providers, fourth sentence', ko: '간접 공급자에 관한 단락, 네 번째 문장' },
    says: {
      en: 'The provider role presupposes the infrastructure and the skills for supporting a large number of indirect resellers.',
      ko: '간접 공급자라면 많은 간접 재판매인을 뒷받침할 만한 기반 시설과 역량을 갖추고 있어야 합니다.'
    }
  },
  '0311a-127': {
    section: 'types',
    place: { en: 'paragraph on indirect providers, fifth sentence', ko: '간접 공급자에 관한 단락, 다섯 번째 문장' },
    says: {
      en: 'In place of its resellers, a provider may also do more for the customers, for example bill them and give them support.',
      ko: '간접 공급자는 재판매인을 대신하여 고객에게 청구나 고객 지원 같은 서비스를 더 해 줄 수 있습니다.'
    }
  },
  '0311a-129': {
    section: 'types',
    place: { en: 'paragraph on indirect resellers, first sentence', ko: '간접 재판매인에 관한 단락, 첫 번째 문장' },
    says: {
      en: 'Indirect resellers come in all sizes and lines of business; what they share is that Microsoft does not bill them directly.',
      ko: '간접 재판매인은 규모와 사업 영역이 저마다 다르지만, Microsoft에서 직접 청구받지 않는다는 점은 같습니다.'
    }
  },
  '0311a-130': {
    section: 'types',
    place: { en: 'paragraph on indirect resellers, second sentence', ko: '간접 재판매인에 관한 단락, 두 번째 문장' },
    says: {
      en: 'To do business in the programme, an indirect reseller has to rely on indirect providers.',
      ko: '간접 재판매인이 프로그램에서 거래하려면 간접 공급자를 거쳐야 합니다.'
    },
    koreanReads: {
      en: 'Where the original speaks of transacting, the Korean page names Transact-SQL, a database language.',
      ko: '한국어 페이지에는 거래한다는 말이 있어야 할 자리에 데이터베이스 언어의 이름인 Transact-SQL이 들어 있습니다.'
    }
  },
  '0311a-131': {
    section: 'types',
    place: { en: 'paragraph on indirect resellers, third sentence', ko: '간접 재판매인에 관한 단락, 세 번째 문장' },
    says: {
      en: 'There are indirect resellers that can themselves give customers support, managed services and billing.',
      ko: '간접 재판매인 중에는 고객 지원과 관리 서비스, 청구를 스스로 맡을 수 있는 곳도 있습니다.'
    }
  },
  '0311a-137': {
    section: 'types',
    place: {
      en: 'paragraph on direct-bill partners, second sentence',
      ko: '직접 청구 파트너에 관한 단락, 두 번째 문장'
    },
    says: {
      en: 'A direct-bill partner can buy straight from Microsoft’s marketplace, whoever makes the offer, and sell on to its customers.',
      ko: '직접 청구 파트너는 자사 제품이든 타사 제품이든 Microsoft 마켓플레이스에서 바로 사서 자기 고객에게 팔 수 있습니다.'
    }
  },
  '0311a-138': {
    section: 'types',
    place: {
      en: 'paragraph on direct-bill partners, third sentence',
      ko: '직접 청구 파트너에 관한 단락, 세 번째 문장'
    },
    says: {
      en: 'The programme sets requirements that a partner has to meet if it wants the direct-bill role.',
      ko: '직접 청구 파트너가 되려면 프로그램이 정한 요건을 갖추어야 합니다.'
    },
    koreanReads: {
      en: 'The Korean page speaks of programming requirements, as if they were about writing software.',
      ko: '한국어 페이지에서는 프로그램이 정한 요건이 소프트웨어 개발에 관한 요건처럼 읽힙니다.'
    }
  },
  '0311a-139': {
    section: 'types',
    place: {
      en: 'paragraph on direct-bill partners, fourth sentence',
      ko: '직접 청구 파트너에 관한 단락, 네 번째 문장'
    },
    says: {
      en: 'Being able to connect to Microsoft through APIs is one of these requirements.',
      ko: 'API로 Microsoft와 연동할 수 있는 능력이 그 요건 가운데 하나입니다.'
    }
  },
  '0311a-140': {
    section: 'types',
    place: {
      en: 'paragraph on direct-bill partners, fifth sentence',
      ko: '직접 청구 파트너에 관한 단락, 다섯 번째 문장'
    },
    says: {
      en: 'Another is that customers can count on the partner for billing, managed services and support, and this all the time.',
      ko: '고객에게 청구와 지원, 관리 서비스를 늘 이어서 제공할 능력도 있어야 합니다.'
    }
  },
  '0311a-141': {
    section: 'types',
    place: {
      en: 'paragraph on direct-bill partners, sixth sentence',
      ko: '직접 청구 파트너에 관한 단락, 여섯 번째 문장'
    },
    says: {
      en: 'For enrolment in the direct-bill role it sends the reader to a page of its own.',
      ko: '직접 청구 파트너가 되려고 등록하는 방법은 따로 마련된 페이지에 있다고 안내합니다.'
    }
  },
  '0311a-143': {
    section: 'agreement',
    place: { en: 'first paragraph', ko: '첫 번째 단락' },
    says: {
      en: 'While improving the programme, Microsoft has revised its agreements for partners that wish to join.',
      ko: 'Microsoft는 프로그램을 계속 개선하면서, 새로 참여하려는 파트너와 맺는 계약을 고쳤습니다.'
    }
  },
  '0311a-145': {
    section: 'agreement',
    place: { en: 'note marked as important, first sentence', ko: '중요 표시가 있는 알림, 첫 번째 문장' },
    says: {
      en: 'From 1 February 2020 on, whoever transacts in the programme as a partner has to have signed the Microsoft Partner Agreement.',
      ko: '2020년 2월 1일부터는 프로그램에서 거래하는 파트너라면 누구나 Microsoft 파트너 계약에 서명해 두어야 합니다.'
    },
    koreanReads: {
      en: 'On the Korean page the duty falls on partners that start in the programme from that day, so one that was there before would seem exempt.',
      ko: '한국어 페이지에서는 그날부터 프로그램을 새로 시작하는 파트너의 의무로 읽혀, 전부터 있던 파트너는 예외처럼 보입니다.'
    }
  },
  '0311a-146': {
    section: 'agreement',
    place: { en: 'note marked as important, second sentence', ko: '중요 표시가 있는 알림, 두 번째 문장' },
    says: {
      en: 'The duty holds for all three roles, whether direct-bill partner, indirect reseller or indirect provider.',
      ko: '직접 청구 파트너든 간접 재판매인이든 간접 공급자든 세 역할 모두 서명할 의무가 있습니다.'
    }
  },
  '0311a-147': {
    section: 'agreement',
    place: { en: 'sentence before the list of two activities', ko: '두 가지 활동의 목록 바로 앞 문장' },
    says: {
      en: 'Two activities are closed to an indirect reseller until it has signed the agreement.',
      ko: '간접 재판매인은 계약에 서명하기 전까지 두 가지 활동을 할 수 없습니다.'
    }
  },
  '0311a-148': {
    section: 'agreement',
    place: { en: 'first of the two activities', ko: '두 가지 활동 중 첫 번째' },
    says: {
      en: 'Only once the reseller has signed may a provider link a new subscription to the reseller’s MPN ID.',
      ko: '재판매인이 서명한 뒤에야 간접 공급자가 새 구독에 그 재판매인의 MPN ID를 연결할 수 있습니다.'
    }
  },
  '0311a-149': {
    section: 'agreement',
    place: { en: 'second of the two activities', ko: '두 가지 활동 중 두 번째' },
    says: {
      en: 'Only then, too, may a provider take up new business with it.',
      ko: '간접 공급자가 그 재판매인과 새로 거래하는 것도 서명이 끝난 뒤에야 할 수 있습니다.'
    },
    koreanReads: {
      en: 'On the Korean page the reseller is a channel that new business goes through, not the party it is done with.',
      ko: '한국어 페이지에서는 재판매인이 거래의 상대방이 아니라 거래가 거쳐 가는 통로처럼 읽힙니다.'
    }
  },
  '0311a-150': {
    section: 'agreement',
    place: { en: 'sentence before the list of three things', ko: '세 가지 할 일의 목록 바로 앞 문장' },
    says: {
      en: 'Three steps have to be behind an indirect reseller before new business can begin.',
      ko: '간접 재판매인은 새 거래를 시작하기에 앞서 세 가지 일을 마쳐야 합니다.'
    }
  },
  '0311a-151': {
    section: 'agreement',
    place: { en: 'first of the three things', ko: '세 가지 할 일 중 첫 번째' },
    says: {
      en: 'One of the steps is to be brought on board in Partner Center.',
      ko: '그중 하나는 파트너 센터에서 온보딩을 마치는 일입니다.'
    }
  },
  '0311a-152': {
    section: 'agreement',
    place: { en: 'second of the three things', ko: '세 가지 할 일 중 두 번째' },
    says: {
      en: 'One of the steps is enrolment in the role of indirect reseller.',
      ko: '그중 하나는 간접 재판매인이라는 역할로 등록하는 일입니다.'
    }
  },
  '0311a-153': {
    section: 'agreement',
    place: { en: 'third of the three things', ko: '세 가지 할 일 중 세 번째' },
    says: {
      en: 'One of the steps is the reseller’s signature under the Microsoft Partner Agreement.',
      ko: '그중 하나는 Microsoft 파트너 계약에 서명하는 일입니다.'
    }
  },
  '0311a-158': {
    section: 'sample-scenario-1',
    place: { en: 'the question', ko: '질문' },
    says: {
      en: 'It asks about a partner that sells to its customer, keeps the relationship in its own hands from start to finish, and answers for billing and support.',
      ko: '파트너가 고객에게 팔고 처음부터 끝까지 관계를 쥐면서 청구와 고객 지원까지 책임지려는 경우를 묻습니다.'
    }
  },
  '0311a-159': {
    section: 'sample-scenario-1',
    place: { en: 'sentence before the two relationships', ko: '두 관계를 설명하기 바로 앞 문장' },
    says: {
      en: 'Two kinds of business relationship make this possible.',
      ko: '두 가지 거래 관계가 이런 판매를 지원합니다.'
    }
  },
  '0311a-160': {
    section: 'sample-scenario-1',
    place: { en: 'Relationship 1, first sentence', ko: '관계 1, 첫 번째 문장' },
    says: {
      en: 'The shorter chain begins with a sale by Microsoft to a direct-bill partner.',
      ko: '짧은 쪽 경로는 Microsoft가 직접 청구 파트너에게 파는 데서 시작합니다.'
    }
  },
  '0311a-161': {
    section: 'sample-scenario-1',
    place: { en: 'Relationship 1, second sentence', ko: '관계 1, 두 번째 문장' },
    says: {
      en: 'It ends with that partner’s sale to the end customer.',
      ko: '그 직접 청구 파트너가 최종 고객에게 팔면서 이 경로가 끝납니다.'
    }
  },
  '0311a-162': {
    section: 'sample-scenario-1',
    place: { en: 'Relationship 2, first sentence', ko: '관계 2, 첫 번째 문장' },
    says: {
      en: 'The longer chain begins with a sale by Microsoft to an indirect provider.',
      ko: '긴 쪽 경로는 Microsoft가 간접 공급자에게 파는 데서 시작합니다.'
    }
  },
  '0311a-163': {
    section: 'sample-scenario-1',
    place: { en: 'Relationship 2, second sentence', ko: '관계 2, 두 번째 문장' },
    says: {
      en: 'Next comes a sale by the provider to an indirect reseller.',
      ko: '이어서 그 공급자가 간접 재판매인에게 팝니다.'
    }
  },
  '0311a-164': {
    section: 'sample-scenario-1',
    place: { en: 'Relationship 2, third sentence', ko: '관계 2, 세 번째 문장' },
    says: {
      en: 'The chain closes with the reseller’s sale to the end customer.',
      ko: '끝으로 그 재판매인이 최종 고객에게 팝니다.'
    }
  },
  '0311a-166': {
    section: 'sample-scenario-2',
    place: { en: 'the answer, first sentence', ko: '답변, 첫 번째 문장' },
    says: {
      en: 'An end customer is free to buy one service here and another there, from several partners, as its business requires.',
      ko: '최종 고객은 사업상 필요에 맞추어 여러 파트너에게서 서비스를 나누어 살 수 있습니다.'
    }
  },
  '0311a-168': {
    section: 'sample-scenario-3',
    place: { en: 'the question', ko: '질문' },
    says: {
      en: 'It asks about a customer that turns to a partner for the management and support of its subscriptions.',
      ko: '고객이 자기 구독의 관리와 지원을 맡기려고 파트너를 찾아온 경우를 묻습니다.'
    }
  },
  '0311a-169': {
    section: 'sample-scenario-3',
    place: { en: 'the answer, first sentence', ko: '답변, 첫 번째 문장' },
    says: {
      en: 'The customer may bring in several partners for the management of its subscriptions.',
      ko: '고객은 구독 관리를 여러 파트너에게 맡길 수 있습니다.'
    }
  },
  '0311a-173': {
    section: 'sample-scenario-4',
    place: { en: 'first paragraph of the answer, first sentence', ko: '답변의 첫 번째 단락, 첫 번째 문장' },
    says: {
      en: 'A partner may be the customer where the seller is a direct-bill partner or an indirect reseller.',
      ko: '파는 쪽이 직접 청구 파트너나 간접 재판매인이면 파트너도 고객 자격으로 살 수 있습니다.'
    }
  },
  '0311a-174': {
    section: 'sample-scenario-4',
    place: { en: 'first paragraph of the answer, second sentence', ko: '답변의 첫 번째 단락, 두 번째 문장' },
    says: {
      en: 'The tenant that it uses for this has to be another one than the tenant of its CSP business.',
      ko: '다만 이때는 CSP 사업에 쓰는 테넌트 말고 다른 테넌트를 써야 합니다.'
    }
  },
  '0311a-175': {
    section: 'sample-scenario-4',
    place: { en: 'second paragraph of the answer, first sentence', ko: '답변의 두 번째 단락, 첫 번째 문장' },
    says: {
      en: 'Services that the partner buys in this way have to land on a tenant marked as type customer, which serves internal use alone.',
      ko: '이렇게 산 서비스는 고객 유형으로 지정되어 내부에서만 쓰는 테넌트에 프로비저닝해야 합니다.'
    }
  },
  '0311a-176': {
    section: 'sample-scenario-4',
    place: { en: 'second paragraph of the answer, second sentence', ko: '답변의 두 번째 단락, 두 번째 문장' },
    says: {
      en: 'None of them may go onto the CSP tenant, the one that the partner works with in the programme.',
      ko: '파트너가 프로그램에서 쓰는 CSP 테넌트에는 이런 서비스를 프로비저닝할 수 없습니다.'
    }
  },
  '0311a-177': {
    section: 'sample-scenario-5',
    place: { en: 'the question', ko: '질문' },
    says: {
      en: 'It asks about a partner that would like to be seller and end customer at once.',
      ko: '파트너가 자기 자신을 최종 고객으로 삼아 팔려는 경우를 묻습니다.'
    }
  },
  '0311a-178': {
    section: 'sample-scenario-5',
    place: { en: 'the answer', ko: '답변' },
    says: {
      en: 'The contract bars a partner from selling offers, Microsoft’s or anyone else’s, to itself or its affiliates as the end customer.',
      ko: '파트너는 계약상 Microsoft 제품이든 타사 제품이든 자기 자신이나 계열사를 최종 고객으로 하여 팔지 못합니다.'
    }
  },
  '0311a-180': {
    section: 'sample-scenario-6',
    place: { en: 'first paragraph of the answer, first sentence', ko: '답변의 첫 번째 단락, 첫 번째 문장' },
    says: {
      en: 'Some indirect resellers might like an indirect provider to sell them licences that they use themselves.',
      ko: '간접 재판매인 가운데는 자체 사용할 라이선스를 간접 공급자에게서 사고 싶어 하는 곳이 있을 수 있습니다.'
    },
    koreanReads: {
      en: 'The Korean page turns the wish into a permission: some resellers can buy in this way.',
      ko: '한국어 페이지에서는 바람이 아니라 허용으로 읽혀, 일부 재판매인은 이렇게 사도 되는 것처럼 보입니다.'
    }
  },
  '0311a-181': {
    section: 'sample-scenario-6',
    place: { en: 'first paragraph of the answer, second sentence', ko: '답변의 첫 번째 단락, 두 번째 문장' },
    says: {
      en: 'The reseller’s organisation possibly has a partnership with a provider from before.',
      ko: '이때 그 재판매인의 조직이 전부터 간접 공급자와 파트너 관계를 맺고 있는 경우가 있습니다.'
    }
  },
  '0311a-182': {
    section: 'sample-scenario-6',
    place: { en: 'first paragraph of the answer, third sentence', ko: '답변의 첫 번째 단락, 세 번째 문장' },
    says: {
      en: 'That rules out any new kind of relationship in which the partner would be an end customer of this very provider.',
      ko: '그러면 그 파트너는 바로 그 공급자의 최종 고객이 되는 어떤 새로운 관계도 맺지 못합니다.'
    }
  },
  '0311a-183': {
    section: 'sample-scenario-6',
    place: { en: 'sentence before the three options', ko: '세 가지 옵션 바로 앞 문장' },
    says: {
      en: 'The reseller then has three ways to choose from.',
      ko: '이럴 때 간접 재판매인은 세 가지 방법 가운데 하나를 고를 수 있습니다.'
    }
  },
  '0311a-184': {
    section: 'sample-scenario-6',
    place: { en: 'Option 1', ko: '옵션 1' },
    says: {
      en: 'A partner can create a further Azure AD tenant and keep it apart as an environment for its customers.',
      ko: '파트너는 Azure AD 테넌트를 하나 더 만들어 고객용 환경으로 따로 둘 수 있습니다.'
    }
  },
  '0311a-185': {
    section: 'sample-scenario-6',
    place: { en: 'Option 2, first sentence', ko: '옵션 2, 첫 번째 문장' },
    says: {
      en: 'The reseller can part from one provider and start afresh in the programme with a second one.',
      ko: '간접 재판매인은 한 공급자와 관계를 끝내고 다른 공급자와 새로 CSP 관계를 맺을 수 있습니다.'
    }
  },
  '0311a-186': {
    section: 'sample-scenario-6',
    place: { en: 'Option 2, second sentence', ko: '옵션 2, 두 번째 문장' },
    says: {
      en: 'The reseller can then buy subscriptions that its company uses itself, with a different direct-bill partner as the seller.',
      ko: '그러면 간접 재판매인은 자기 회사에서 쓸 구독을 다른 직접 청구 파트너에게서 살 수 있습니다.'
    },
    koreanReads: {
      en: 'The Korean page has the words jumbled: the subscriptions seem to be for the direct-bill partner’s company and not for the reseller’s.',
      ko: '한국어 페이지는 어순이 뒤섞여, 구독을 쓰는 쪽이 재판매인이 아니라 직접 청구 파트너 쪽 회사인 것처럼 읽힙니다.'
    }
  },
  '0311a-187': {
    section: 'sample-scenario-6',
    place: { en: 'note under Option 2', ko: '옵션 2 아래의 알림' },
    says: {
      en: 'Whoever wants a partnership between provider and reseller to end has to turn to Microsoft Support.',
      ko: '간접 공급자와 재판매인의 파트너 관계를 끝내려면 Microsoft 지원에 요청해야 합니다.'
    }
  },
  '0311a-188': {
    section: 'sample-scenario-6',
    place: { en: 'Option 3', ko: '옵션 3' },
    says: {
      en: 'The reseller can stay a customer of the provider it has and become an indirect reseller of another provider besides.',
      ko: '간접 재판매인은 지금의 공급자와는 고객 관계로 남고, 재판매는 다른 공급자와 따로 관계를 맺어 할 수 있습니다.'
    },
    koreanReads: {
      en: 'The Korean page leaves it unclear whose relationship it is: the customer, not the reseller, seems to keep it.',
      ko: '한국어 페이지는 주어가 뚜렷하지 않아, 관계를 이어 가는 쪽이 재판매인이 아니라 고객인 것처럼 읽힙니다.'
    }
  },
  '0311a-190': {
    section: 'sample-scenario-7',
    place: { en: 'the answer, first sentence', ko: '답변, 첫 번째 문장' },
    says: {
      en: 'Partners may sell to customers of their own region and to nobody outside it.',
      ko: '파트너는 자기와 같은 지역에 있는 고객에게만 팔 수 있습니다.'
    }
  },
  '0311a-193': {
    section: 'sample-scenario-8',
    place: { en: 'the answer', ko: '답변' },
    says: {
      en: 'Two partners can enter into a relationship only where both belong to one region.',
      ko: '파트너끼리는 같은 지역에 있을 때만 관계를 맺을 수 있습니다.'
    }
  },
  'region-tables': {
    section: 'regional-markets',
    place: { en: 'the tables, one under the heading of each region', ko: '지역별 제목 아래에 하나씩 있는 표' },
    says: {
      en: 'Each of the 15 regions has a table of its markets; a company located in one of them may sell in all of that table’s markets.',
      ko: '15개 지역마다 시장을 모은 표가 있으며, 그중 한 시장에 있는 회사는 같은 표에 있는 모든 시장에서 팔 수 있습니다.'
    }
  }
} as const satisfies Readonly<Record<string, Passage>>

export type PassageId = keyof typeof passageTable

/**
 * Every sentence that a rule cites, in the pages' order. `0311a-145` is the id of the sentence in the page's own markup,
 * written ¶145 elsewhere; `region-tables` stands for what a rule takes from the regional page.
 */
export const passages: Readonly<Record<PassageId, Passage>> = passageTable
