import type { SourceDefinition } from '../source.js';

/** Files that people hand in: multer 1 and 2, formidable 2 and 3, busboy 1, @fastify/multipart 8 to 10. */
export const uploads: SourceDefinition = {
  id: 'uploads',
  packages: ['multer', 'formidable', 'busboy', '@fastify/multipart', '@fastify/busboy'],
  globals: ['Express', 'FileList'],
  values: [
    {
      value: [
        'Express.Multer.File.()',
        'Express.Multer.File.().buffer',
        'Multer.File.()',
        'Multer.File.().buffer',
        'MultipartFile.()',
        'MultipartFile.().file',
        'MultipartFile.().toBuffer.()',
        'FileList.()',
      ],
      category: 'comm.message',
    },
    {
      // What kind of file it is, how it was sent, and where the server keeps it.
      value: ['Express.Multer.File.()', 'Multer.File.()', 'MultipartFile.()'].flatMap((file) =>
        ['destination', 'encoding', 'fieldname', 'mimetype', 'path', 'size'].flatMap((part) => [
          `${file}.${part}`,
          `${file}.*.${part}`,
        ]),
      ),
      submitted: true,
    },
  ],
};
