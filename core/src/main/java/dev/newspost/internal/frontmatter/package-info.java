/** The second step: header text to metadata. The door is {@link FrontMatter}. */
package dev.newspost.internal.frontmatter;
