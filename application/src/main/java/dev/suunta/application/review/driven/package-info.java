/** What looking back needs. */
package dev.suunta.application.review.driven;
