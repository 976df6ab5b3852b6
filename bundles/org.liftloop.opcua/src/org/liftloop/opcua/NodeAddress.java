/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.opcua;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.milo.opcua.stack.core.UaRuntimeException;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExpandedNodeId;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.Unit;

/**
 * Where a signal is on an OPC UA server, and in which unit the server holds it.
 *
 * <p>
 * Written as the node in the notation of OPC UA (Part 6, 5.3.1.10: {@code ns=2;s=Well 1.Load} or
 * {@code nsu=http://example.org/field;i=1001}, the second of which survives a change of the server's namespaces), and
 * behind it the unit in brackets where it is not the stored one: {@code ns=2;s=Well 1.Load [lbf]}.
 *
 * @param node the node
 * @param unit unit of the numbers on the server
 */
public record NodeAddress(String node, Unit unit) {

	private static final Pattern WITH_UNIT = Pattern.compile("(.*\\S)\\s+\\[([^\\[\\]]+)]");

	/**
	 * Reads an address.
	 *
	 * @param text     the address as written
	 * @param quantity what the numbers mean
	 * @return the address
	 * @throws RefusedException if the text names no node, or a unit that cannot hold the quantity
	 */
	public static NodeAddress of(String text, Quantity quantity) throws RefusedException {
		String node = text.strip();
		Unit unit = quantity.storedUnit();
		Matcher matcher = WITH_UNIT.matcher(node);
		if (matcher.matches()) {
			String symbol = matcher.group(2);
			node = matcher.group(1);
			unit = Unit.parse(symbol, unit.dimension())
					.orElseThrow(() -> new RefusedException("'" + symbol + "' is no unit of the signal at '" + text + "'.",
							"The stored unit is " + quantity.storedUnit().symbol() + "; write one of the same dimension."));
		}
		try {
			ExpandedNodeId.parse(node);
		} catch (UaRuntimeException e) {
			throw new RefusedException("'" + text + "' is not the address of a node.",
					"An address looks like ns=2;s=Well 1.Load or nsu=http://example.org/field;i=1001.", e);
		}
		return new NodeAddress(node, unit);
	}

	/**
	 * @param value    a number as the server holds it
	 * @param quantity what it means
	 * @return it in the stored unit of the quantity
	 */
	public double toStored(double value, Quantity quantity) {
		// The round trip through SI would cost the last digit where nothing is to be done.
		return unit == quantity.storedUnit() ? value : quantity.storedUnit().fromSi(unit.toSi(value));
	}

	/**
	 * @param value    a number in the stored unit of the quantity
	 * @param quantity what it means
	 * @return it as the server holds it
	 */
	public double fromStored(double value, Quantity quantity) {
		return unit == quantity.storedUnit() ? value : unit.fromSi(quantity.storedUnit().toSi(value));
	}
}
