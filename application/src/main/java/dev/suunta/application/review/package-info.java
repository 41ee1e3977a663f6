/** Looking back: the mirror. */
package dev.suunta.application.review;
