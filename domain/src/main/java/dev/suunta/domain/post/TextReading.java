package dev.suunta.domain.post;

import java.util.Optional;

/**
 * What can be read from a text alone, without any strategy.
 *
 * @param ownWords how many of its words are the owner's own: links, tags, mentions, quotations and
 *     facts set aside
 * @param bareShare whether it passes on somebody's post without a word worth it (S7)
 * @param announcementOnly whether a link, event or quotation stands there with next to no words of
 *     one's own (S8)
 * @param call the hardest step that it asks its readers to take, if it asks (S9)
 */
public record TextReading(
    int ownWords, boolean bareShare, boolean announcementOnly, Optional<CallStep> call) {}
