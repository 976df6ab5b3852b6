/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.edit;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.liftloop.model.ModelPackage;
import org.liftloop.model.OperatingLimits;

/**
 * This is the item provider adapter for a {@link org.liftloop.model.OperatingLimits} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class OperatingLimitsItemProvider 
	extends ModelItemProvider
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OperatingLimitsItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addPeakPolishedRodLoadNPropertyDescriptor(object);
			addMinimumPolishedRodLoadNPropertyDescriptor(object);
			addGoodmanLoadingPropertyDescriptor(object);
			addMinimumStrokesPerMinutePropertyDescriptor(object);
			addMaximumStrokesPerMinutePropertyDescriptor(object);
			addGearboxTorqueNmPropertyDescriptor(object);
			addIdleTimeSPropertyDescriptor(object);
			addShortestIdleTimeSPropertyDescriptor(object);
			addLongestIdleTimeSPropertyDescriptor(object);
			addMinimumRunTimeSPropertyDescriptor(object);
			addSecondaryFillagePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Peak Polished Rod Load N feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPeakPolishedRodLoadNPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OperatingLimits_peakPolishedRodLoadN_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_OperatingLimits_peakPolishedRodLoadN_feature", "_UI_OperatingLimits_type"),
				 ModelPackage.Literals.OPERATING_LIMITS__PEAK_POLISHED_ROD_LOAD_N,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Minimum Polished Rod Load N feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinimumPolishedRodLoadNPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OperatingLimits_minimumPolishedRodLoadN_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_OperatingLimits_minimumPolishedRodLoadN_feature", "_UI_OperatingLimits_type"),
				 ModelPackage.Literals.OPERATING_LIMITS__MINIMUM_POLISHED_ROD_LOAD_N,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Goodman Loading feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGoodmanLoadingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OperatingLimits_goodmanLoading_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_OperatingLimits_goodmanLoading_feature", "_UI_OperatingLimits_type"),
				 ModelPackage.Literals.OPERATING_LIMITS__GOODMAN_LOADING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Minimum Strokes Per Minute feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinimumStrokesPerMinutePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OperatingLimits_minimumStrokesPerMinute_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_OperatingLimits_minimumStrokesPerMinute_feature", "_UI_OperatingLimits_type"),
				 ModelPackage.Literals.OPERATING_LIMITS__MINIMUM_STROKES_PER_MINUTE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Maximum Strokes Per Minute feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaximumStrokesPerMinutePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OperatingLimits_maximumStrokesPerMinute_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_OperatingLimits_maximumStrokesPerMinute_feature", "_UI_OperatingLimits_type"),
				 ModelPackage.Literals.OPERATING_LIMITS__MAXIMUM_STROKES_PER_MINUTE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Gearbox Torque Nm feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGearboxTorqueNmPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OperatingLimits_gearboxTorqueNm_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_OperatingLimits_gearboxTorqueNm_feature", "_UI_OperatingLimits_type"),
				 ModelPackage.Literals.OPERATING_LIMITS__GEARBOX_TORQUE_NM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Idle Time S feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIdleTimeSPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OperatingLimits_idleTimeS_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_OperatingLimits_idleTimeS_feature", "_UI_OperatingLimits_type"),
				 ModelPackage.Literals.OPERATING_LIMITS__IDLE_TIME_S,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Shortest Idle Time S feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addShortestIdleTimeSPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OperatingLimits_shortestIdleTimeS_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_OperatingLimits_shortestIdleTimeS_feature", "_UI_OperatingLimits_type"),
				 ModelPackage.Literals.OPERATING_LIMITS__SHORTEST_IDLE_TIME_S,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Longest Idle Time S feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLongestIdleTimeSPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OperatingLimits_longestIdleTimeS_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_OperatingLimits_longestIdleTimeS_feature", "_UI_OperatingLimits_type"),
				 ModelPackage.Literals.OPERATING_LIMITS__LONGEST_IDLE_TIME_S,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Minimum Run Time S feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinimumRunTimeSPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OperatingLimits_minimumRunTimeS_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_OperatingLimits_minimumRunTimeS_feature", "_UI_OperatingLimits_type"),
				 ModelPackage.Literals.OPERATING_LIMITS__MINIMUM_RUN_TIME_S,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Secondary Fillage feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSecondaryFillagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OperatingLimits_secondaryFillage_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_OperatingLimits_secondaryFillage_feature", "_UI_OperatingLimits_type"),
				 ModelPackage.Literals.OPERATING_LIMITS__SECONDARY_FILLAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		Double labelValue = ((OperatingLimits)object).getPeakPolishedRodLoadN();
		String label = labelValue == null ? null : labelValue.toString();
		return label == null || label.length() == 0 ?
			getString("_UI_OperatingLimits_type") :
			getString("_UI_OperatingLimits_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(OperatingLimits.class)) {
			case ModelPackage.OPERATING_LIMITS__PEAK_POLISHED_ROD_LOAD_N:
			case ModelPackage.OPERATING_LIMITS__MINIMUM_POLISHED_ROD_LOAD_N:
			case ModelPackage.OPERATING_LIMITS__GOODMAN_LOADING:
			case ModelPackage.OPERATING_LIMITS__MINIMUM_STROKES_PER_MINUTE:
			case ModelPackage.OPERATING_LIMITS__MAXIMUM_STROKES_PER_MINUTE:
			case ModelPackage.OPERATING_LIMITS__GEARBOX_TORQUE_NM:
			case ModelPackage.OPERATING_LIMITS__IDLE_TIME_S:
			case ModelPackage.OPERATING_LIMITS__SHORTEST_IDLE_TIME_S:
			case ModelPackage.OPERATING_LIMITS__LONGEST_IDLE_TIME_S:
			case ModelPackage.OPERATING_LIMITS__MINIMUM_RUN_TIME_S:
			case ModelPackage.OPERATING_LIMITS__SECONDARY_FILLAGE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return ModelEditPlugin.INSTANCE;
	}

}
