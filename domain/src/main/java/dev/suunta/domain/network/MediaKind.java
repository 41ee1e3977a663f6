package dev.suunta.domain.network;

/** What a media file is. */
public enum MediaKind {
  IMAGE,
  VIDEO,
  DOCUMENT
}
