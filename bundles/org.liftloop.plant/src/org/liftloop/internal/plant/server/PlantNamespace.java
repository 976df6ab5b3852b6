/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.server;

import static java.util.Objects.requireNonNull;
import static org.eclipse.milo.opcua.stack.core.NodeIds.BaseEventType;
import static org.eclipse.milo.opcua.stack.core.NodeIds.BaseObjectType;
import static org.eclipse.milo.opcua.stack.core.NodeIds.ObjectsFolder;
import static org.eclipse.milo.opcua.stack.core.NodeIds.Organizes;
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_InternalError;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ushort;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.milo.opcua.sdk.core.Reference;
import org.eclipse.milo.opcua.sdk.server.ManagedNamespaceWithLifecycle;
import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.items.DataItem;
import org.eclipse.milo.opcua.sdk.server.items.MonitoredItem;
import org.eclipse.milo.opcua.sdk.server.model.objects.BaseEventTypeNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaFolderNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaObjectNode;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.UaRuntimeException;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.jspecify.annotations.Nullable;
import org.liftloop.plant.CompletedCard;
import org.liftloop.plant.LiveValues;
import org.liftloop.plant.PlantAlarm;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.SimulatedAsset;
import org.liftloop.plant.server.PlantServer;

/** The nodes of a field: a folder, an object for each asset, its groups and their variables and methods. */
public final class PlantNamespace extends ManagedNamespaceWithLifecycle {

	private final SimulatedField field;
	private final Map<String, AssetNodes> assets = new LinkedHashMap<>();
	private final Map<NodeId, AssetNodes> owners = new HashMap<>();
	private final Map<NodeId, ServedSignal> signals = new HashMap<>();
	private final WatchedItems watched = new WatchedItems();

	/**
	 * @param server the server
	 * @param field  the field
	 */
	public PlantNamespace(OpcUaServer server, SimulatedField field) {
		super(server, PlantServer.NAMESPACE);
		this.field = field;
		getLifecycleManager().addStartupTask(this::build);
	}

	private void build() {
		UaFolderNode folder = new UaFolderNode(getNodeContext(), newNodeId("/"), newQualifiedName(field.name()),
				LocalizedText.english(field.name()));
		getNodeManager().addNode(folder);
		folder.addReference(new Reference(folder.getNodeId(), Organizes, ObjectsFolder.expanded(), false));
		for (SimulatedAsset asset : field.assets()) {
			build(new AssetNodes(asset), folder);
		}
	}

	private void build(AssetNodes asset, UaFolderNode parent) {
		assets.put(asset.name(), asset);
		UaObjectNode object = UaObjectNode.build(getNodeContext(),
				builder -> builder.setNodeId(newNodeId(asset.name())).setBrowseName(newQualifiedName(asset.name()))
						.setDisplayName(LocalizedText.english(asset.name())).setTypeDefinition(BaseObjectType).build());
		getNodeManager().addNode(object);
		parent.addOrganizes(object);
		NodeMaker maker = new NodeMaker(getNodeContext(), asset);
		Map<String, UaFolderNode> groups = new HashMap<>();
		for (ServedSignal signal : asset.signals()) {
			UaFolderNode group = groups.computeIfAbsent(signal.group(), name -> {
				UaFolderNode made = new UaFolderNode(getNodeContext(), newNodeId(asset.name() + '/' + name),
						newQualifiedName(name), LocalizedText.english(name));
				getNodeManager().addNode(made);
				object.addComponent(made);
				return made;
			});
			NodeId node = newNodeId(asset.name() + '/' + signal.need().name());
			asset.put(signal, node);
			owners.put(node, asset);
			signals.put(node, signal);
			maker.variable(group, node, newQualifiedName(signal.browseName()), signal);
		}
		maker.methods(object, name -> newNodeId(asset.name() + '/' + name), this::newQualifiedName);
	}

	/** @param values what a controller shows now */
	public void live(LiveValues values) {
		AssetNodes asset = assets.get(values.asset());
		if (asset != null) {
			asset.set(values);
			tell(asset, false);
		}
	}

	/** @param card a completed stroke */
	public void card(CompletedCard card) {
		AssetNodes asset = assets.get(card.well());
		if (asset != null) {
			asset.set(card);
			tell(asset, true);
		}
	}

	private void tell(AssetNodes asset, boolean card) {
		for (ServedSignal signal : asset.signals()) {
			NodeId node = asset.node(signal);
			if (node != null && signal.isCard() == card && watched.isWatched(node)) {
				watched.tell(node, asset.value(signal), card);
			}
		}
	}

	/** @param alarm an alarm that comes or goes: an event of the server, with the asset as its source */
	public void alarm(PlantAlarm alarm) {
		try {
			BaseEventTypeNode event = getServer().getEventFactory().createEvent(newNodeId(UUID.randomUUID()), BaseEventType);
			event.setBrowseName(newQualifiedName(alarm.kind().name()));
			event.setDisplayName(LocalizedText.english(alarm.kind().name()));
			event.setEventId(ByteString.of(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII)));
			event.setEventType(BaseEventType);
			event.setSourceNode(newNodeId(alarm.asset()));
			event.setSourceName(alarm.asset());
			event.setTime(new DateTime(alarm.time()));
			event.setReceiveTime(DateTime.now());
			event.setMessage(LocalizedText.english(alarm.text()));
			event.setSeverity(ushort(alarm.severity()));
			getServer().getEventNotifier().fire(event);
			event.delete();
		} catch (UaException e) {
			// Every server has the type of all events.
			throw new UaRuntimeException(Bad_InternalError, e);
		}
	}

	@Override
	public void onDataItemsCreated(@Nullable List<DataItem> created) {
		for (DataItem item : requireNonNull(created)) {
			NodeId node = item.getReadValueId().getNodeId();
			AssetNodes owner = owners.get(node);
			ServedSignal signal = signals.get(node);
			if (owner != null && signal != null && AttributeId.Value.isEqual(item.getReadValueId().getAttributeId())) {
				watched.add(item, () -> owner.value(signal));
			}
		}
	}

	@Override
	public void onDataItemsModified(@Nullable List<DataItem> modified) {
		// An item is asked for its interval each time.
	}

	@Override
	public void onDataItemsDeleted(@Nullable List<DataItem> deleted) {
		requireNonNull(deleted).forEach(watched::remove);
	}

	@Override
	public void onMonitoringModeChanged(@Nullable List<MonitoredItem> changed) {
		// An item is asked for its mode each time.
	}
}
