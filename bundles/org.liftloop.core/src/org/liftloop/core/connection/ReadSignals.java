/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.liftloop.core.connection.ConnectionProvider.ConnectionSettings;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;

/**
 * Opens a connection, reads each mapped signal once, and closes it: whether a mapping is right is seen by what comes.
 *
 * @param provider makes the connection
 * @param settings what it is made of
 * @param patience how long to wait for the connection
 */
public record ReadSignals(ConnectionProvider provider, ConnectionSettings settings, Duration patience)
		implements Operation<Map<Tag, Sample>> {

	/** How long to wait for a connection that a person looks at. */
	public static final Duration USUAL_PATIENCE = Duration.ofSeconds(20);

	private static final long POLL_MILLIS = 50;
	/** Reads that are under way at once: a controller in the field is a small machine. */
	private static final int AT_ONCE = 20;

	/**
	 * @return the sample of each mapped signal, a bad one where it could not be read
	 */
	@Override
	public Map<Tag, Sample> execute(IProgressMonitor monitor) throws OperationException {
		SubMonitor progress = SubMonitor.convert(monitor, settings.name(), settings.addresses().size() + 1);
		try (Connection connection = provider.create(settings)) {
			await(connection.open(), connection, progress);
			progress.worked(1);
			Map<Tag, Sample> samples = new LinkedHashMap<>();
			List<Tag> tags = List.copyOf(settings.addresses().keySet());
			for (int i = 0; i < tags.size(); i += AT_ONCE) {
				Map<Tag, CompletableFuture<Sample>> reads = new LinkedHashMap<>();
				tags.subList(i, Math.min(tags.size(), i + AT_ONCE)).forEach(tag -> reads.put(tag, read(connection, tag)));
				for (Map.Entry<Tag, CompletableFuture<Sample>> read : reads.entrySet()) {
					samples.put(read.getKey(), await(read.getValue(), connection, progress));
					progress.worked(1);
				}
			}
			return samples;
		}
	}

	private static CompletableFuture<Sample> read(Connection connection, Tag tag) {
		return connection.read(tag).exceptionally(failure -> {
			Throwable cause = failure.getCause() == null ? failure : failure.getCause();
			Instant now = Instant.now();
			return new Sample(tag, now, now, SignalValue.NONE, SampleStatus.bad(String.valueOf(cause.getMessage())));
		});
	}

	private <T> T await(CompletableFuture<T> future, Connection connection, SubMonitor progress) throws OperationException {
		long end = System.nanoTime() + patience.toNanos();
		while (System.nanoTime() < end) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			try {
				return future.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				// Not yet: the user may cancel meanwhile.
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			} catch (ExecutionException e) {
				if (e.getCause() instanceof OperationException refusal) {
					throw refusal;
				}
				throw new IllegalStateException(e.getCause());
			}
		}
		throw new ConnectionException("Connection '" + connection.name() + "' was not made within " + patience.toSeconds()
				+ " s. " + connection.status().reason(), "Check the endpoint, and that the server runs.", null);
	}
}
