/** What is known of single outlets' pages. The door is {@link Profiles}. */
package dev.newspost.internal.profile;
