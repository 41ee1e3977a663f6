package dev.suunta.domain.post;

import java.util.UUID;

/** A post as written for one network and audience. */
public record RenditionId(UUID value) {}
