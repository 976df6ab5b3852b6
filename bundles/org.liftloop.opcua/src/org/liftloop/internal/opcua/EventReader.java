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

import java.time.Instant;

import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UShort;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.EquipmentEvent;

/** Makes events of what a server sends. Whatever it sends, nothing is thrown. */
final class EventReader {

	private static final int FIELDS = 4;

	private EventReader() {
	}

	/**
	 * @param fields  time, name of the source, severity and message
	 * @param arrival when it came
	 * @return it as an event, or null when it does not say of what it is
	 */
	static @Nullable EquipmentEvent event(Variant[] fields, Instant arrival) {
		if (fields.length != FIELDS || !(fields[1].value() instanceof String source) || source.isBlank()) {
			return null;
		}
		Instant time = fields[0].value() instanceof DateTime sent ? SampleReader.instant(sent) : null;
		int severity = fields[2].value() instanceof UShort sent ? sent.intValue() : 0;
		String text = fields[3].value() instanceof LocalizedText sent ? sent.text() : null;
		return new EquipmentEvent(time == null ? arrival : time, source, severity, text == null ? "" : text);
	}
}
