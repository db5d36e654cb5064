export { periodIdLabel } from '../../../shared/language/labels.ts';
