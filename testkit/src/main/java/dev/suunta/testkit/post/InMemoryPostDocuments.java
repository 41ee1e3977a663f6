package dev.suunta.testkit.post;

import dev.suunta.application.post.driven.PostDocuments;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.testkit.documents.InMemoryDocuments;

/** Posts as documents in memory. */
public final class InMemoryPostDocuments extends InMemoryDocuments<PostDraft>
    implements PostDocuments {}
