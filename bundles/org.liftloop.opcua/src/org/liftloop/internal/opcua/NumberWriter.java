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

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ubyte;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ulong;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ushort;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.jspecify.annotations.Nullable;

/** Makes of a number the value that a node takes: servers refuse a Double where they hold a Float or an Int16. */
final class NumberWriter {

	private NumberWriter() {
	}

	/**
	 * @param present  what the node holds
	 * @param dataType its data type, or null if the server did not say; counts where the node holds nothing yet
	 * @return the type that it takes, or null if it takes no number
	 */
	static @Nullable OpcUaDataType type(DataValue present, @Nullable NodeId dataType) {
		OpcUaDataType held = present.value().getDataType().orElse(null);
		if (held != null) {
			Object value = present.value().value();
			return value == null || value.getClass().isArray() ? null : numeric(held);
		}
		return dataType == null ? null : numeric(OpcUaDataType.fromNodeId(dataType));
	}

	private static @Nullable OpcUaDataType numeric(@Nullable OpcUaDataType type) {
		return type == null ? null : switch (type) {
			case Boolean, SByte, Byte, Int16, UInt16, Int32, UInt32, Int64, UInt64, Float, Double -> type;
			default -> null;
		};
	}

	/**
	 * @param number a finite number
	 * @param type   a numeric type
	 * @return the number in that type, rounded to the nearest; null if it is out of the range of the type
	 */
	static @Nullable Variant value(double number, OpcUaDataType type) {
		return switch (type) {
			case Double -> new Variant(number);
			case Float -> Float.isFinite((float) number) ? new Variant((float) number) : null;
			case Boolean -> number == 0 || number == 1 ? new Variant(number == 1) : null;
			default -> whole(number, type);
		};
	}

	private static @Nullable Variant whole(double number, OpcUaDataType type) {
		BigInteger whole = new BigDecimal(Math.rint(number)).toBigInteger();
		boolean signed = switch (type) {
			case SByte, Int16, Int32, Int64 -> true;
			default -> false;
		};
		int bits = switch (type) {
			case SByte, Byte -> 8;
			case Int16, UInt16 -> 16;
			case Int32, UInt32 -> 32;
			default -> 64;
		};
		if (signed ? whole.bitLength() >= bits : whole.signum() < 0 || whole.bitLength() > bits) {
			return null;
		}
		return new Variant(switch (type) {
			case SByte -> whole.byteValue();
			case Byte -> ubyte(whole.shortValue());
			case Int16 -> whole.shortValue();
			case UInt16 -> ushort(whole.intValue());
			case Int32 -> whole.intValue();
			case UInt32 -> uint(whole.longValue());
			case Int64 -> whole.longValue();
			default -> ulong(whole);
		});
	}
}
