/**
 * Documents that people write and keep themselves: strategy and networks as YAML, posts as
 * Markdown.
 */
package dev.suunta.application.documents;
