/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.liftloop.model.Field;
import org.liftloop.model.FullField;
import org.liftloop.model.io.FieldFileException.Kind;

/** A file hurt anywhere gives the whole field or a typed refusal: never a part of it, never another exception. */
class FuzzedFileTest {

	private static final long SEED = 20260301;

	private static byte[] whole() throws FieldFileException {
		return FieldStore.toBytes(FullField.create(), "whole");
	}

	@Test
	void truncatedAnywhereIsRefused() throws Exception {
		byte[] whole = whole();
		Random random = new Random(SEED);
		int last = new String(whole, "UTF-8").stripTrailing().getBytes("UTF-8").length;
		for (int i = 0; i < 50; i++) {
			byte[] part = Arrays.copyOf(whole, random.nextInt(last));
			FieldFileException e = assertThrows(FieldFileException.class,
					() -> FieldStore.load(new ByteArrayInputStream(part), "part"),
					() -> "cut at " + part.length + " of " + whole.length);
			assertEquals(Kind.DAMAGED, e.kind(), e.getMessage());
		}
	}

	@Test
	void flippedBytesGiveAFieldOrATypedRefusal() throws Exception {
		byte[] whole = whole();
		Random random = new Random(SEED);
		Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		int loaded = 0;
		for (int i = 0; i < 1500; i++) {
			byte[] hurt = whole.clone();
			for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
				hurt[random.nextInt(hurt.length)] ^= (byte) (1 << random.nextInt(8));
			}
			try {
				Field field = FieldStore.load(new ByteArrayInputStream(hurt), "hurt");
				assertNotNull(field);
				loaded++;
			} catch (FieldFileException e) {
				kinds.add(e.kind());
			}
		}
		assertEquals(true, loaded > 0 && kinds.containsAll(Set.of(Kind.DAMAGED, Kind.INVALID_CONTENT)),
				loaded + " loaded, refused as " + kinds);
	}
}
