/** What the posts' use cases need. */
package dev.suunta.application.post.driven;
