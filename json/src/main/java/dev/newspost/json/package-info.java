/** The JSON form of an article, and JSON headers. */
package dev.newspost.json;
