/** Posts as Markdown documents with front matter. */
package dev.suunta.adapters.files.post;
