/** The posts' use cases: write, check, pass with a reason, read, drop. */
package dev.suunta.application.post.driving;
