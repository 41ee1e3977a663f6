/** The copy of one's information that Facebook gives. */
package dev.suunta.adapters.files.exports.facebook;
