/** Markdown to HTML, as Jekyll and Hugo read it. */
package dev.newspost.internal.markup.markdown;
