/** The mirror on a page: the past year, plainly. */
package dev.suunta.adapters.web.review;
