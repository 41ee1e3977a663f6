package dev.suunta.application.post.driven;

import dev.suunta.application.documents.Document;
import dev.suunta.domain.post.PostDraft;

/** Driven port: a post as a Markdown document with front matter, one block per rendition. */
public interface PostDocuments {
  /** Reads one; every problem in it is found at once. Never throws for what it holds. */
  Document<PostDraft> read(byte[] content);

  /** Writes one that {@link #read} gives back equal. */
  String write(PostDraft post);
}
