import { X } from 'lucide-react';
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as Content,
  UNSTABLE_ToastRegion as Region,
} from 'react-aria-components';
import { toastQueue } from '../lib/toasts.ts';
import { Button } from './button.tsx';
import { ToneIcon } from './tone.tsx';
import './toast-region.css';

/** Where toasts appear. F6 moves the focus here. */
export function ToastRegion() {
  return (
    <Region queue={toastQueue} className="toast-region" aria-label="Meddelanden">
      {({ toast }) => (
        <Toast toast={toast} className={`toast toast-${toast.content.tone}`}>
          <ToneIcon tone={toast.content.tone} size={16} />
          <Content className="toast-content">
            <Text slot="title" className="toast-title">
              {toast.content.text}
            </Text>
            {toast.content.detail === undefined ? null : <Text slot="description">{toast.content.detail}</Text>}
          </Content>
          {toast.content.action === undefined ? null : (
            <Button
              size="small"
              onPress={() => {
                toast.content.action?.onPress();
                toastQueue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <AriaButton
            slot="close"
            aria-label="Stäng meddelandet"
            className="button icon-button button-quiet button-small"
          >
            <X size={14} aria-hidden />
          </AriaButton>
        </Toast>
      )}
    </Region>
  );
}
