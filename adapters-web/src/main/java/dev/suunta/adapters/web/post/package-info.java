/** Writing a post on a page, and what the gate has to say to it. */
package dev.suunta.adapters.web.post;
