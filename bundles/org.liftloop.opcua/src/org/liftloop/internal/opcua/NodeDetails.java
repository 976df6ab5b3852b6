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

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UByte;
import org.eclipse.milo.opcua.stack.core.types.enumerated.NodeClass;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadValueId;
import org.jspecify.annotations.Nullable;
import org.liftloop.opcua.BrowsedNode;
import org.liftloop.opcua.BrowsedNode.Kind;

/** Reads what a person wants to know of nodes: type, value, whether it can be written. */
final class NodeDetails {

	private static final List<AttributeId> ASKED = List.of(AttributeId.DataType, AttributeId.Value,
			AttributeId.UserAccessLevel);
	/** Nodes that are asked for at once; well below what servers allow. */
	private static final int BATCH = 100;
	private static final int WRITE_BIT = 2;
	private static final int LONGEST_VALUE = 40;

	private final OpcUaClient client;

	NodeDetails(OpcUaClient client) {
		this.client = client;
	}

	/**
	 * A node that was met.
	 *
	 * @param node      the node
	 * @param path      its path
	 * @param nodeClass its class
	 */
	record Found(NodeId node, List<String> path, @Nullable NodeClass nodeClass) {

		Kind kind() {
			return nodeClass == NodeClass.Variable ? Kind.VARIABLE : nodeClass == NodeClass.Method ? Kind.METHOD : Kind.OBJECT;
		}
	}

	CompletableFuture<List<BrowsedNode>> of(List<Found> nodes) {
		CompletableFuture<List<BrowsedNode>> all = CompletableFuture.completedFuture(new ArrayList<>());
		for (int from = 0; from < nodes.size(); from += BATCH) {
			List<Found> batch = nodes.subList(from, Math.min(nodes.size(), from + BATCH));
			all = all.thenCompose(sofar -> described(batch).thenApply(more -> {
				sofar.addAll(more);
				return sofar;
			}));
		}
		return all;
	}

	private CompletableFuture<List<BrowsedNode>> described(List<Found> batch) {
		List<ReadValueId> asked = batch.stream().filter(found -> found.kind() == Kind.VARIABLE).flatMap(found -> ASKED.stream()
				.map(attribute -> new ReadValueId(found.node(), attribute.uid(), null, QualifiedName.NULL_VALUE))).toList();
		CompletableFuture<List<DataValue>> answer = asked.isEmpty() ? CompletableFuture.completedFuture(List.of())
				: client.readAsync(0, TimestampsToReturn.Neither, asked).thenApply(ReadResponse::getResults).thenApply(List::of);
		return answer.thenApply(values -> {
			List<BrowsedNode> described = new ArrayList<>();
			int next = 0;
			for (Found found : batch) {
				boolean variable = found.kind() == Kind.VARIABLE;
				described.add(variable ? variable(found, values.subList(next, next + ASKED.size()))
						: new BrowsedNode(address(found.node()), found.path(), found.kind(), "", "", false));
				next += variable ? ASKED.size() : 0;
			}
			return described;
		});
	}

	private BrowsedNode variable(Found found, List<DataValue> asked) {
		Object value = asked.get(1).value().value();
		boolean array = value != null && value.getClass().isArray();
		String type = asked.get(0).value().value() instanceof NodeId id ? type(id) : "";
		boolean writable = asked.get(2).value().value() instanceof UByte access && (access.intValue() & WRITE_BIT) != 0;
		return new BrowsedNode(address(found.node()), found.path(), Kind.VARIABLE, array ? type + "[]" : type,
				asked.get(1).statusCode().isBad() ? SampleReader.name(asked.get(1).statusCode()) : text(value), writable);
	}

	private static String type(NodeId id) {
		OpcUaDataType known = OpcUaDataType.fromNodeId(id);
		return known == null ? id.toParseableString() : known.name();
	}

	/** By the namespace's address: its index may be another after the server was changed. */
	private String address(NodeId node) {
		String uri = client.getNamespaceTable().get(node.getNamespaceIndex());
		String text = node.toParseableString();
		return node.getNamespaceIndex().intValue() == 0 || uri == null ? text
				: "nsu=" + uri + text.substring(text.indexOf(';'));
	}

	private static String text(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		String text = switch (value) {
			case LocalizedText localized -> String.valueOf(localized.text());
			case Object array when array.getClass().isArray() -> Array.getLength(array) + " values";
			default -> String.valueOf(value);
		};
		return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + '\u2026' : text;
	}
}
