import { X } from 'lucide-react';
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as Content,
  UNSTABLE_ToastRegion as Region,
  type PressEvent,
} from 'react-aria-components';
import { focusBefore } from '../lib/focus-back.ts';
import { toastQueue } from '../lib/toasts.ts';
import { Button } from './button.tsx';
import { ToneIcon } from './tone.tsx';
import './toast-region.css';

/**
 * The focus is out of a toast before it goes. Else the component library, which is not told of the loss, goes on taking the focus to
 * be in the first toast: that then stays for good, and when it is replaced the focus jumps to the new one from wherever it is.
 */
function leaveToast({ target }: PressEvent): void {
  const region = target.closest('.toast-region');
  if (region !== null) focusBefore(region);
}

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
              onPress={(press) => {
                leaveToast(press);
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
            onPress={leaveToast}
          >
            <X size={14} aria-hidden />
          </AriaButton>
        </Toast>
      )}
    </Region>
  );
}
