/** The strategy on a page. */
package dev.suunta.adapters.web.strategy;
