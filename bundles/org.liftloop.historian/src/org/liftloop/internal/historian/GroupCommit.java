/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.historian;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.history.HistoryBatch;
import org.liftloop.core.history.HistoryException;

/**
 * Writes batches of several threads in one transaction: who comes first writes what the others brought meanwhile, so
 * that one wait for the disk serves all of them.
 */
final class GroupCommit {

	/** Most batches of one transaction, so that the first does not wait for the last. */
	private static final int MOST_BATCHES = 64;

	private final Database database;
	private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();

	GroupCommit(Database database) {
		this.database = database;
	}

	void store(HistoryBatch batch) throws HistoryException {
		if (batch.isEmpty()) {
			return;
		}
		Waiting mine = new Waiting(batch);
		queue.add(mine);
		database.writing().lock();
		try {
			while (!mine.done) {
				writeGroup();
			}
		} finally {
			database.writing().unlock();
		}
		Throwable failure = mine.failure;
		switch (failure) {
			case null -> {
				return;
			}
			// A new one: two threads must not share one trace.
			case HistoryException refused -> throw new HistoryException(refused.getMessage(), refused.remedy(), refused);
			default -> throw new IllegalStateException("The batch was not kept", failure);
		}
	}

	private void writeGroup() {
		List<Waiting> group = new ArrayList<>();
		while (group.size() < MOST_BATCHES) {
			Waiting next = queue.poll();
			if (next == null) {
				break;
			}
			group.add(next);
		}
		if (!write(group) && group.size() > 1) {
			// One of them may be at fault: the others are not to suffer for it.
			group.forEach(one -> write(List.of(one)));
		}
		group.forEach(one -> one.done = true);
	}

	private boolean write(List<Waiting> group) {
		Throwable failure = null;
		try {
			database.write(writer -> {
				for (Waiting one : group) {
					writer.write(one.batch);
				}
				writer.flush();
			});
		} catch (HistoryException | RuntimeException | Error e) {
			failure = e;
		}
		for (Waiting one : group) {
			one.failure = failure;
		}
		return failure == null;
	}

	/** A batch, and what became of it: written and read under the lock of writing only. */
	private static final class Waiting {

		private final HistoryBatch batch;
		private boolean done;
		private @Nullable Throwable failure;

		Waiting(HistoryBatch batch) {
			this.batch = batch;
		}
	}
}
