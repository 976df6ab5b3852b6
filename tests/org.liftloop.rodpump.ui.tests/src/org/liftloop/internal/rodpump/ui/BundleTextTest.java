/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that the code asks for exists, and every text that exists is asked for. */
class BundleTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "analysis", "demo", "design", "dynacard", "importing", "report", "results",
			"twin", "uncertainty", "well" })
	void fieldsAndKeysAreTheSame(String name) throws Exception {
		String packageName = BundleTextTest.class.getPackageName() + '.' + name;
		Class<?> messages = Class.forName(packageName + ".Messages");
		Properties properties = new Properties();
		try (InputStream in = messages.getResourceAsStream("messages.properties")) {
			properties.load(in);
		}
		TreeSet<String> fields = Arrays.stream(messages.getDeclaredFields())
				.filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
				.map(Field::getName).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(fields, new TreeSet<>(properties.stringPropertyNames()));
	}
}
