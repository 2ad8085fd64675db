/** Problems and decisions of one post, as the steps report them. */
package dev.newspost.internal.report;
