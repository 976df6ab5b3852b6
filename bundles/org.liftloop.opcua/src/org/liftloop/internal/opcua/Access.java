/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.UaServiceFaultException;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadValueId;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.ConnectionException;
import org.liftloop.core.connection.WriteResult;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;

/** Single reads and writes. */
final class Access {

	private final OpcUaClient client;
	private final Clock clock;

	Access(OpcUaClient client, Clock clock) {
		this.client = client;
		this.clock = clock;
	}

	CompletableFuture<Sample> read(Signal signal) {
		NodeId node = signal.node(client.getNamespaceTable());
		if (node == null) {
			return CompletableFuture.completedFuture(unknown(signal, clock));
		}
		return fetch(node, AttributeId.Value).thenApply(values -> SampleReader.sample(signal, values.get(0), clock.instant()));
	}

	/** Asks what the node takes, writes that, and reads it back. */
	CompletableFuture<WriteResult> write(Signal signal, double stored) {
		NodeId node = signal.node(client.getNamespaceTable());
		if (node == null) {
			return CompletableFuture.completedFuture(new WriteResult(unknown(signal, clock).status(), null));
		}
		double value = signal.address().fromStored(stored, signal.need().quantity());
		return fetch(node, AttributeId.Value, AttributeId.DataType).thenCompose(present -> {
			OpcUaDataType type = NumberWriter.type(present.get(0),
					present.get(1).value().value() instanceof NodeId id ? id : null);
			Variant variant = type == null ? null : NumberWriter.value(value, type);
			if (variant == null) {
				return CompletableFuture.completedFuture(new WriteResult(refusal(present.get(0), type, value), null));
			}
			return client.writeValuesAsync(List.of(node), List.of(DataValue.valueOnly(variant)))
					.thenCompose(results -> written(signal, results.get(0)));
		});
	}

	private CompletableFuture<WriteResult> written(Signal signal, StatusCode result) {
		SampleStatus status = SampleReader.status(result);
		return status.isBad() ? CompletableFuture.completedFuture(new WriteResult(status, null))
				: read(signal).handle((sample, failure) -> new WriteResult(status, sample));
	}

	private static SampleStatus refusal(DataValue present, @Nullable OpcUaDataType type, double value) {
		if (type != null) {
			return SampleStatus.bad(value + " is out of the range of " + type.name());
		}
		return present.statusCode().isBad() ? SampleReader.status(present.statusCode())
				: SampleStatus.bad("The node takes no number");
	}

	private CompletableFuture<List<DataValue>> fetch(NodeId node, AttributeId... attributes) {
		List<ReadValueId> wanted = Arrays.stream(attributes)
				.map(attribute -> new ReadValueId(node, attribute.uid(), null, QualifiedName.NULL_VALUE)).toList();
		return client.readAsync(0, TimestampsToReturn.Both, wanted).thenApply(ReadResponse::getResults).thenApply(List::of);
	}

	static Sample unknown(Signal signal, Clock clock) {
		return new Sample(signal.tag(), clock.instant(), clock.instant(), SignalValue.NONE,
				SampleStatus.bad("The server does not know the namespace of " + signal.address().node()));
	}

	/**
	 * Completes in time, and exceptionally with a {@link ConnectionException} alone.
	 *
	 * @param connection name of the connection
	 * @param what       what is done
	 * @param tag        the signal
	 * @param work       the work
	 * @return the same with one kind of failure
	 */
	static <T> CompletableFuture<T> named(String connection, String what, Tag tag, CompletableFuture<T> work) {
		return work.orTimeout(2 * Links.REQUEST_MS, TimeUnit.MILLISECONDS).exceptionallyCompose(failure -> {
			boolean answered = failure.getCause() instanceof UaServiceFaultException;
			String unknown = what.equals("write") && !answered ? " Whether the equipment took the value is not known." : "";
			return CompletableFuture.failedFuture(new ConnectionException(
					"Connection '" + connection + "' could not " + what + " " + tag + ": " + Failures.reason(failure) + "."
							+ unknown,
					"Read the value, and try again.", failure));
		});
	}
}
