/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.testing;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

/**
 * What the compiler does not check of a bundle: that every class and file named in its {@code plugin.xml} exists, and
 * that message files and message classes have the same keys.
 */
public final class BundleCheck {

	private static final Set<String> FILE_ATTRIBUTES = Set.of("icon", "schema", "uri"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final Set<String> CLASS_ATTRIBUTES = Set.of("class", "contentProvider", "labelProvider", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"defaultHandler", "sorter"); //$NON-NLS-1$ //$NON-NLS-2$

	private final Bundle bundle;

	/**
	 * @param symbolicName a bundle that is installed
	 */
	public BundleCheck(String symbolicName) {
		Bundle found = Platform.getBundle(symbolicName);
		if (found == null) {
			throw new AssertionError("Not installed: " + symbolicName); //$NON-NLS-1$
		}
		bundle = found;
	}

	/**
	 * @return the extensions of the bundle, so that a test can hold that there is something to check
	 */
	public int extensionCount() {
		return extensions().length;
	}

	/**
	 * @return each class and file named in {@code plugin.xml} that does not exist, and each label without a text
	 */
	public List<String> pluginXmlProblems() {
		List<String> problems = new ArrayList<>();
		for (IExtension extension : extensions()) {
			for (IConfigurationElement element : extension.getConfigurationElements()) {
				check(element, problems);
			}
		}
		return problems;
	}

	/**
	 * @return each key of a message file without a field, each field without a key, and each message file without a
	 *         class
	 */
	public List<String> messageProblems() {
		List<String> problems = new ArrayList<>();
		for (URL url : Collections.list(Objects.requireNonNullElse(
				bundle.findEntries("/", "messages.properties", true), Collections.emptyEnumeration()))) { //$NON-NLS-1$ //$NON-NLS-2$
			String path = url.getPath().replaceFirst("^/(bin/|src/|target/classes/)?", ""); //$NON-NLS-1$ //$NON-NLS-2$
			String type = path.replace("messages.properties", "Messages").replace('/', '.'); //$NON-NLS-1$ //$NON-NLS-2$
			try {
				compare(type, keys(url), problems);
			} catch (ClassNotFoundException | IOException e) {
				problems.add(path + ": " + e); //$NON-NLS-1$
			}
		}
		return problems;
	}

	private void compare(String type, Set<String> keys, List<String> problems) throws ClassNotFoundException {
		Class<?> messages = bundle.loadClass(type);
		if (messages.getSuperclass() != NLS.class) {
			problems.add(type + " is no NLS"); //$NON-NLS-1$
		}
		Set<String> fields = new TreeSet<>();
		Arrays.stream(messages.getDeclaredFields()).filter(field -> field.getType() == String.class)
				.filter(field -> Modifier.isPublic(field.getModifiers())).forEach(field -> fields.add(field.getName()));
		keys.stream().filter(key -> !fields.contains(key)).forEach(key -> problems.add(type + " lacks " + key)); //$NON-NLS-1$
		fields.stream().filter(field -> !keys.contains(field)).forEach(field -> problems.add("No text for " + type //$NON-NLS-1$
				+ '.' + field));
	}

	private static Set<String> keys(URL url) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = url.openStream()) {
			properties.load(in);
		}
		return properties.stringPropertyNames();
	}

	private IExtension[] extensions() {
		return RegistryFactory.getRegistry().getExtensions(ContributorFactoryOSGi.createContributor(bundle));
	}

	private void check(IConfigurationElement element, List<String> problems) {
		for (String attribute : element.getAttributeNames()) {
			String value = String.valueOf(element.getAttribute(attribute));
			String where = element.getName() + '/' + attribute + ": "; //$NON-NLS-1$
			if (value.startsWith("%")) { //$NON-NLS-1$
				problems.add(where + "no text for " + value); //$NON-NLS-1$
			} else if (isClass(element, attribute, value) && !loads(value)) {
				problems.add(where + "no class " + value); //$NON-NLS-1$
			} else if (FILE_ATTRIBUTES.contains(attribute) && !value.contains(":") && bundle.getEntry(value) == null) { //$NON-NLS-1$
				problems.add(where + "no file " + value); //$NON-NLS-1$
			}
		}
		for (IConfigurationElement child : element.getChildren()) {
			check(child, problems);
		}
	}

	private static boolean isClass(IConfigurationElement element, String attribute, String value) {
		return CLASS_ATTRIBUTES.contains(attribute) && !value.isEmpty()
				&& !element.getName().toLowerCase(Locale.ROOT).contains("objectstate"); //$NON-NLS-1$
	}

	private boolean loads(String classAndData) {
		try {
			bundle.loadClass(classAndData.replaceFirst(":.*", "")); //$NON-NLS-1$ //$NON-NLS-2$
			return true;
		} catch (ClassNotFoundException e) {
			return false;
		}
	}
}
