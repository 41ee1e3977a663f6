/** What all pages share: the frame, the language, the assets, and what is said when it fails. */
package dev.suunta.adapters.web.page;
