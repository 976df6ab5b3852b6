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

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.Field;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.io.FieldFileException.Kind;
import org.xml.sax.InputSource;

/** Turns the bytes of a file into a field. {@link DocumentScan} has the first word, EMF the second. */
final class FieldReader {

	/** The scan has refused a DOCTYPE already; EMF's own parser must not meet one either. */
	private static final Map<String, Object> OPTIONS = Map.of(XMLResource.OPTION_PARSER_FEATURES,
			Map.of("http://apache.org/xml/features/disallow-doctype-decl", true));

	/** What EMF appends to its messages: file, line and column, which stand elsewhere in ours. */
	private static final Pattern PLACE = Pattern.compile("\\.?( \\([^()]*, -?\\d+, -?\\d+\\))?$");

	private FieldReader() {
	}

	static Field parse(byte[] content, String fileName) throws FieldFileException {
		// Both parsers get the same characters, so that no encoding can show each a different text.
		String text = Utf8Text.decode(content, fileName);
		DocumentScan.scan(text, fileName);
		XMLResource resource = new XMIResourceImpl();
		sealed().getResources().add(resource);
		try {
			resource.load(new InputSource(new StringReader(text)), OPTIONS);
		} catch (IOException | RuntimeException e) {
			// EMF meets some wrong content (say, a value of the wrong class) with unchecked exceptions.
			throw invalid(fileName, e);
		}
		if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof Field field)) {
			throw new FieldFileException(Kind.NOT_A_FIELD, fileName, DocumentScan.NOT_A_FIELD, null);
		}
		resource.getContents().clear();
		return field;
	}

	/** A resource set that knows the one package and can open nothing. */
	private static ResourceSet sealed() {
		ResourceSet resources = new ResourceSetImpl();
		EPackage.Registry packages = new EPackageRegistryImpl();
		packages.put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		resources.setPackageRegistry(packages);
		resources.setURIConverter(new ExtensibleURIConverterImpl(List.of(), List.of()));
		return resources;
	}

	private static FieldFileException invalid(String fileName, Exception e) {
		XMIException place = place(e);
		int line = place == null ? 0 : place.getLine();
		int column = place == null ? 0 : place.getColumn();
		return new FieldFileException(Kind.INVALID_CONTENT, fileName, line, column, reason(e)
				+ " Correct this place, or restore the file from a backup or the local history; it was not changed.",
				e);
	}

	private static @Nullable XMIException place(Throwable e) {
		for (Throwable at = e; at != null; at = at.getCause()) {
			if (at instanceof XMIException xmi) {
				return xmi;
			}
		}
		return null;
	}

	/** The innermost message, which speaks of the content; those around it speak of EMF's classes. */
	private static String reason(Exception e) {
		String message = "";
		for (Throwable at = e; at != null; at = at.getCause()) {
			if (at.getMessage() != null && !at.getMessage().isBlank()) {
				message = at instanceof NumberFormatException ? "not a number: " + at.getMessage() : at.getMessage();
			}
		}
		String plain = PLACE.matcher(message).replaceFirst("");
		return "the file has a content that a field cannot have" + (plain.isEmpty() ? "." : ": " + plain + '.');
	}
}
