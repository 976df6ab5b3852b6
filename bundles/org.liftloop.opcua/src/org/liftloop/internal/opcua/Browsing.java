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

import static org.eclipse.milo.opcua.stack.core.NodeIds.HierarchicalReferences;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.milo.opcua.sdk.client.BrowseHelper;
import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.NamespaceTable;
import org.eclipse.milo.opcua.stack.core.UaRuntimeException;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExpandedNodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.enumerated.BrowseDirection;
import org.eclipse.milo.opcua.stack.core.types.enumerated.BrowseResultMask;
import org.eclipse.milo.opcua.stack.core.types.enumerated.NodeClass;
import org.eclipse.milo.opcua.stack.core.types.structured.BrowseDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.ReferenceDescription;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.ConnectionException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.opcua.BrowseServer;
import org.liftloop.opcua.BrowsedNode;
import org.liftloop.opcua.BrowsedNode.Kind;
import org.liftloop.opcua.BrowsedServer;
import org.liftloop.opcua.EndpointInfo;
import org.liftloop.opcua.OpcUaSettings;

/** Looks at servers once: what a person does before there is a connection. Each wait is asked for cancellation. */
public final class Browsing {

	private static final long POLL_MS = 50;
	private static final int NODE_CLASSES = NodeClass.Object.getValue() | NodeClass.Variable.getValue()
			| NodeClass.Method.getValue();
	/** A node with more children than this is no folder of wells. */
	private static final int MOST_CHILDREN = 10_000;

	private Browsing() {
	}

	/**
	 * @param settings where to ask
	 * @param monitor  is asked for cancellation
	 * @return what the server offers
	 * @throws OperationException if it does not answer
	 */
	public static List<EndpointInfo> endpoints(OpcUaSettings settings, IProgressMonitor monitor) throws OperationException {
		try (ConnectionThreads threads = new ConnectionThreads("discovery")) {
			List<EndpointDescription> offered = await(Endpoints.ask(settings.endpoint(), threads), settings, null, monitor);
			return offered.stream().map(Endpoints::info).toList();
		}
	}

	/**
	 * @param wanted  what to list
	 * @param monitor is asked for cancellation
	 * @return the nodes
	 * @throws OperationException if the server refuses or does not answer
	 */
	public static BrowsedServer nodes(BrowseServer wanted, IProgressMonitor monitor) throws OperationException {
		ConnectionThreads threads = new ConnectionThreads("browser");
		OpcUaClient client = null;
		try {
			Links links = new Links(wanted.name(), wanted.settings(), wanted.store(), threads);
			CompletableFuture<OpcUaClient> connecting = CompletableFuture.supplyAsync(() -> connected(links), threads.workers());
			try {
				client = await(connecting, wanted.settings(), links, monitor);
			} catch (OperationCanceledException e) {
				connecting.thenAccept(OpcUaClient::disconnectAsync);
				throw e;
			}
			return walk(client, wanted, links, monitor);
		} finally {
			CompletableFuture<?> left = client == null ? CompletableFuture.completedFuture(null) : client.disconnectAsync();
			left.whenComplete((done, failure) -> threads.close());
		}
	}

	private static OpcUaClient connected(Links links) {
		try {
			return links.connect();
		} catch (OperationException | ExecutionException | TimeoutException | InterruptedException e) {
			throw new CompletionException(e);
		}
	}

	private record Place(NodeId node, List<String> path) {
	}

	private static BrowsedServer walk(OpcUaClient client, BrowseServer wanted, Links links, IProgressMonitor monitor)
			throws OperationException {
		SubMonitor progress = SubMonitor.convert(monitor, "Browsing", wanted.most());
		List<BrowsedNode> found = new ArrayList<>();
		Set<NodeId> seen = new HashSet<>();
		Deque<Place> open = new ArrayDeque<>();
		NodeId start = start(wanted.start(), client.getNamespaceTable());
		open.push(new Place(start, List.of()));
		seen.add(start);
		boolean complete = true;
		NodeDetails details = new NodeDetails(client);
		while (!open.isEmpty()) {
			Place place = open.pop();
			List<Place> children = new ArrayList<>();
			List<ReferenceDescription> references = await(children(client, place.node()), wanted.settings(), links, progress);
			List<NodeDetails.Found> nodes = new ArrayList<>();
			for (ReferenceDescription reference : references) {
				NodeId node = reference.getNodeId().toNodeId(client.getNamespaceTable()).orElse(null);
				if (node == null || !seen.add(node)) {
					continue;
				}
				if (found.size() + nodes.size() >= wanted.most()) {
					complete = false;
					break;
				}
				List<String> path = new ArrayList<>(place.path());
				path.add(String.valueOf(reference.getDisplayName().text()));
				nodes.add(new NodeDetails.Found(node, List.copyOf(path), reference.getNodeClass()));
				children.add(new Place(node, path));
			}
			found.addAll(await(details.of(nodes), wanted.settings(), links, progress));
			progress.worked(nodes.size());
			if (place.path().size() + 1 < wanted.depth()) {
				// The first child is looked at next: each node stands behind its parent, depth first.
				for (int i = children.size() - 1; i >= 0; i--) {
					open.push(children.get(i));
				}
			} else {
				complete &= nodes.stream().noneMatch(node -> node.kind() == Kind.OBJECT);
			}
		}
		return new BrowsedServer(found, complete);
	}

	private static NodeId start(String address, NamespaceTable namespaces) throws RefusedException {
		try {
			return ExpandedNodeId.parse(address).toNodeId(namespaces)
					.orElseThrow(() -> new RefusedException("The server does not know the namespace of '" + address + "'.",
							"Browse from the top first."));
		} catch (UaRuntimeException e) {
			throw new RefusedException("'" + address + "' is not the address of a node.",
					"An address looks like ns=2;s=Well 1 or i=85.", e);
		}
	}

	private static CompletableFuture<List<ReferenceDescription>> children(OpcUaClient client, NodeId node) {
		BrowseDescription description = new BrowseDescription(node, BrowseDirection.Forward, HierarchicalReferences, true,
				uint(NODE_CLASSES), uint(BrowseResultMask.All.getValue()));
		return BrowseHelper.browse(client, description, uint(MOST_CHILDREN));
	}

	private static <T> T await(CompletableFuture<T> future, OpcUaSettings settings, @Nullable Links links,
			IProgressMonitor monitor) throws OperationException {
		while (true) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			try {
				return future.get(POLL_MS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				continue;
			} catch (ExecutionException e) {
				throw failure(e, settings, links);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
		}
	}

	private static OperationException failure(ExecutionException failure, OpcUaSettings settings, @Nullable Links links) {
		Throwable cause = Failures.cause(failure);
		if (cause instanceof OperationException known) {
			return known;
		}
		return Failures.isFinal(failure) ? Failures.refusal(failure, settings, links == null ? null : links.shown())
				: new ConnectionException(
						"The server at " + settings.endpoint() + " does not answer: " + Failures.reason(failure) + ".",
						"Check the address, that the server runs, and that the network lets this machine through.", failure);
	}
}
