/**
 * The steps from a file to an article, one package each: {@code envelope}, {@code frontmatter}, {@code markup},
 * {@code story}, {@code speech}, {@code credit}; {@code language} holds what they know about languages.
 */
package dev.newspost.internal;
