// rule: no-personal-data-in-browser-storage
// form: queue
interface ChatMessage { sequence: number; text: string; senderName: string }

const unsent: ChatMessage[] = [];
let sequence = Number(localStorage.getItem('chat-sequence') ?? 0);

export function say(senderName: string, text: string): void {
  sequence += 1;
  unsent.push({ sequence, text, senderName });
  localStorage.setItem('chat-sequence', String(sequence));
  sessionStorage.setItem('chat-unsent', JSON.stringify(unsent.map((message) => message.sequence)));
}

export function connect(socket: WebSocket): void {
  socket.addEventListener('open', () => {
    while (unsent.length > 0) socket.send(JSON.stringify(unsent.shift()));
    sessionStorage.removeItem('chat-unsent');
  });
}

connect(new WebSocket(`wss://${location.host}/chat`));
