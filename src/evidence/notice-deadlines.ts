import { point } from './made.js';
import { findingsOf, type Study } from './study.js';

/** How fast the law wants to hear of a breach. */
export const noticeDeadlinesStudy: Study = {
  id: 'notice-deadlines',
  citation: {
    authors: 'Decryption Digest',
    title: 'Data breach response and notification guide',
    publisher: 'Decryption Digest',
    year: 2025,
    url: 'https://www.decryptiondigest.com/blog/data-breach-response-notification-guide',
  },
  about: 'duties of notice in the United States and the European Union, as a guide sums them up',
};

const finding = findingsOf(noticeDeadlinesStudy);

/** Findings about duties. */
export const noticeDeadlines = {
  patients: finding({
    id: 'deadlines/hipaa',
    unit: 'day',
    says: 'longest time from discovery to notice of patients under HIPAA',
    ...point(60, 'up to 60 days'),
  }),
  authority: finding({
    id: 'deadlines/gdpr',
    unit: 'hour',
    says: 'longest time to notice of the authority under the GDPR',
    ...point(72, '72 hours'),
  }),
  investors: finding({
    id: 'deadlines/sec',
    unit: 'day',
    says: 'business days from the decision that an incident is material to its disclosure to investors',
    ...point(4, 'four business days'),
  }),
};
