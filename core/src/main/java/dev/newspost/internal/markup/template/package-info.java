/** Template tags: taken out before Markdown is read, put back into the DOM as what they stand for. */
package dev.newspost.internal.markup.template;
