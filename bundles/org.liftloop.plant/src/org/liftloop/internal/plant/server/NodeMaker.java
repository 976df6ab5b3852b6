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
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_InvalidState;
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_OutOfRange;
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_UserAccessDenied;

import java.util.Set;
import java.util.function.Function;

import org.eclipse.milo.opcua.sdk.core.AccessLevel;
import org.eclipse.milo.opcua.sdk.server.methods.AbstractMethodInvocationHandler;
import org.eclipse.milo.opcua.sdk.server.nodes.UaFolderNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaMethodNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaNodeContext;
import org.eclipse.milo.opcua.sdk.server.nodes.UaObjectNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaVariableNode;
import org.eclipse.milo.opcua.sdk.server.nodes.filters.AttributeFilter;
import org.eclipse.milo.opcua.sdk.server.nodes.filters.AttributeFilterContext;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.structured.Argument;
import org.jspecify.annotations.Nullable;
import org.liftloop.plant.CommandResult;
import org.liftloop.plant.PlantCommand;

/** Makes the nodes of an asset, which ask it for their values and hand on commands. */
final class NodeMaker {

	private static final double SAMPLING_MS = 100;

	private final UaNodeContext context;
	private final AssetNodes asset;

	NodeMaker(UaNodeContext context, AssetNodes asset) {
		this.context = context;
		this.asset = asset;
	}

	void variable(UaFolderNode group, NodeId id, QualifiedName name, ServedSignal signal) {
		boolean writable = signal.isWritable();
		Set<AccessLevel> access = writable ? AccessLevel.READ_WRITE : AccessLevel.READ_ONLY;
		UaVariableNode node = UaVariableNode.build(context,
				builder -> builder.setNodeId(id).setBrowseName(name).setDisplayName(LocalizedText.english(name.name()))
						.setDescription(LocalizedText.english(signal.description())).setDataType(signal.dataType())
						.setValueRank(signal.isCurve() ? 1 : -1).setAccessLevel(access).setUserAccessLevel(access)
						.setMinimumSamplingInterval(SAMPLING_MS).build());
		context.getNodeManager().addNode(node);
		group.addComponent(node);
		node.getFilterChain().addLast(new Shown(asset, signal));
	}

	void methods(UaObjectNode object, Function<String, NodeId> ids, Function<String, QualifiedName> names) {
		method(object, ids.apply("Start"), names.apply("Start"), new PlantCommand.Start());
		method(object, ids.apply("Stop"), names.apply("Stop"), new PlantCommand.Stop());
	}

	private void method(UaObjectNode object, NodeId id, QualifiedName name, PlantCommand command) {
		UaMethodNode node = UaMethodNode.build(context, builder -> builder.setNodeId(id).setBrowseName(name)
				.setDisplayName(LocalizedText.english(name.name())).build());
		node.setInvocationHandler(new Called(node, command));
		context.getNodeManager().addNode(node);
		object.addComponent(node);
	}

	private static void check(CommandResult result) throws UaException {
		switch (result.status()) {
			case ACCEPTED, LIMITED -> {
				return;
			}
			case REFUSED_LOCAL -> throw new UaException(Bad_InvalidState, "the asset is under local control");
			case REFUSED_VALUE -> throw new UaException(Bad_OutOfRange, "the value is not a number");
		}
	}

	/** A variable: its value is the asset's, and who may not command may not write. */
	private record Shown(AssetNodes asset, ServedSignal signal) implements AttributeFilter {

		@Override
		public @Nullable Object getAttribute(@Nullable AttributeFilterContext ctx, @Nullable AttributeId attribute) {
			AttributeFilterContext asked = requireNonNull(ctx);
			if (attribute == AttributeId.Value) {
				return asset.value(signal);
			}
			if (attribute == AttributeId.UserAccessLevel
					&& asked.getSession().filter(ServerSetup::mayCommand).isEmpty()) {
				return AccessLevel.toValue(AccessLevel.READ_ONLY);
			}
			return asked.getAttribute(attribute);
		}

		@Override
		public void writeAttribute(@Nullable AttributeFilterContext ctx, @Nullable AttributeId attribute,
				@Nullable Object value) throws UaException {
			if (requireNonNull(ctx).getSession().filter(ServerSetup::mayCommand).isEmpty()) {
				throw new UaException(Bad_UserAccessDenied);
			}
			if (attribute == AttributeId.Value && value instanceof DataValue data
					&& data.value().value() instanceof Double number) {
				check(asset.command(
						asset.commandOf(signal, number).orElseThrow(() -> new UaException(Bad_OutOfRange))));
			} else {
				throw new UaException(Bad_OutOfRange);
			}
		}
	}

	/** A method without arguments. */
	private final class Called extends AbstractMethodInvocationHandler {

		private final PlantCommand command;

		Called(UaMethodNode node, PlantCommand command) {
			super(node);
			this.command = command;
		}

		@Override
		public Argument[] getInputArguments() {
			return new Argument[0];
		}

		@Override
		public Argument[] getOutputArguments() {
			return new Argument[0];
		}

		@Override
		protected Variant[] invoke(@Nullable InvocationContext call, Variant @Nullable [] input) throws UaException {
			if (requireNonNull(call).getSession().filter(ServerSetup::mayCommand).isEmpty()) {
				throw new UaException(Bad_UserAccessDenied);
			}
			check(asset.command(command));
			return new Variant[0];
		}
	}
}
