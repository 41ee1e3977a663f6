/** Address books: vCard files and the CSV files that Google Contacts gives. */
package dev.suunta.adapters.files.exports.contacts;
