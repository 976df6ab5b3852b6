/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.session;

/**
 * What a session has seen since it was started.
 *
 * @param received     samples received
 * @param dropped      samples and events dropped because the session could not keep up
 * @param bad          samples with bad status
 * @param duplicates   samples that came again with the same time and value; not counted twice
 * @param backwards    samples whose source time was before the one of the sample before
 * @param gaps         times without data
 * @param observations observations completed
 * @param failures     steps of the twin that threw an exception: faults of a program
 * @param waiting      samples that wait to be looked at
 */
public record SessionCounters(long received, long dropped, long bad, long duplicates, long backwards, long gaps,
		long observations, long failures, int waiting) {

	/** Nothing seen. */
	public static final SessionCounters NONE = new SessionCounters(0, 0, 0, 0, 0, 0, 0, 0, 0);
}
