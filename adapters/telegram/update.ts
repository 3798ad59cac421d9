import { z } from 'zod';

const User = z.object({
  id: z.int(),
  is_bot: z.boolean().optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
});

const Chat = z.object({
  id: z.int(),
  type: z.enum(['private', 'group', 'supergroup', 'channel']),
});

const TextEntity = z.object({ type: z.string(), offset: z.int(), length: z.int() });

const Document = z.object({
  file_id: z.string(),
  file_name: z.string().optional(),
  mime_type: z.string().optional(),
  file_size: z.int().optional(),
});

const Photo = z.object({ file_id: z.string(), file_size: z.int().optional() });

/** What is neither text nor file, but was meant to say something. */
const SPEECHLESS = [
  'voice',
  'video_note',
  'video',
  'audio',
  'sticker',
  'animation',
  'location',
  'venue',
  'contact',
  'poll',
  'dice',
  'story',
] as const;

const Message = z
  .object({
    message_id: z.int(),
    message_thread_id: z.int().optional(),
    is_topic_message: z.boolean().optional(),
    date: z.int(),
    from: User.optional(),
    sender_chat: z.object({ id: z.int() }).optional(),
    via_bot: z.object({ id: z.int() }).optional(),
    chat: Chat,
    text: z.string().optional(),
    caption: z.string().optional(),
    entities: z.array(TextEntity).optional(),
    caption_entities: z.array(TextEntity).optional(),
    document: Document.optional(),
    photo: z.array(Photo).optional(),
    reply_to_message: z.object({ from: User.optional() }).optional(),
    migrate_to_chat_id: z.int().optional(),
  })
  .loose()
  .transform(({ ...message }) => ({
    ...message,
    speechless: SPEECHLESS.some((kind) => message[kind] !== undefined),
  }));
export type Message = z.output<typeof Message>;

/** The bot itself: messages in groups are for it only when they name it. */
export const Me = z.object({ id: z.int(), username: z.string() });
export type Me = Readonly<z.output<typeof Me>>;

/** What every update has, whatever it brings. */
export const Envelope = z.looseObject({ update_id: z.int() });
export type Envelope = z.output<typeof Envelope>;

/** The part of an update that the hotline reads; what else comes is left alone. */
export const Update = z.object({
  update_id: z.int(),
  message: Message.optional(),
  edited_message: Message.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: User,
      message: z
        .object({
          message_id: z.int(),
          message_thread_id: z.int().optional(),
          is_topic_message: z.boolean().optional(),
          chat: Chat,
        })
        .optional(),
      data: z.string().optional(),
    })
    .optional(),
  my_chat_member: z
    .object({
      chat: Chat,
      from: User,
      date: z.int(),
      new_chat_member: z.object({ status: z.string() }),
    })
    .optional(),
});
export type Update = z.output<typeof Update>;

export const KINDS = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;
